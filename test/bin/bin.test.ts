/** The real bin, from the shell: few cases, for each costs a start of node. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { stance } from '../harness.ts';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';

const sound = modelText({ positions: { union: { shifts: 'abolished' }, employer: { shifts: 'mandatory' } } });

function withModel(text: string): string {
  const at = folder();
  writeFileSync(join(at, 'stance.yaml'), text);
  return at;
}

describe('the bin', () => {
  it('answers from the model in its folder as it does in process', async () => {
    const at = withModel(sound);
    const { exit, out, err } = shell('stance gaps', at);
    const inProcess = await stance(['gaps', '-m', join(at, 'stance.yaml')]);
    expect({ exit, out, err }).toEqual({ exit: 0, out: inProcess.out, err: '' });
  });

  it('answers from the bundled example where there is no model, and says so', () => {
    const { exit, out, err } = shell('stance', folder());
    expect(exit).toBe(0);
    expect(out).toContain('Moscow');
    expect(err).toContain('bundled example');
  });

  it('tells the faults of a model on stderr, each with its line', () => {
    const { exit, out, err } = shell(
      'stance gaps',
      withModel(sound.replace('shifts: mandatory', 'shifts: mandatry')),
    );
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/stance\.yaml:\d+:\d+: error\[unknown-point\]/u);
    expect(err).toContain('Did you mean "mandatory"?');
  });

  it('tells bad usage on stderr, and not with a stack', () => {
    const { exit, out, err } = shell('stance gasp', withModel(sound));
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe('stance: Unknown command "gasp"\n  Did you mean "gaps"?\n');
  });

  it('tells its version', () => {
    expect(shell('stance --version', folder())).toMatchObject({ exit: 0, err: '' });
    expect(shell('stance -V', folder()).out).toMatch(/^stance \d+\.\d+\.\d+\n$/u);
  });

  it.each(['--version', '-V', '--help'])('says why %s could not be written', (option) => {
    expect(shell(`stance ${option} >/dev/full`, folder())).toEqual({
      exit: 2,
      out: '',
      err: 'stance: The answer could not be written (ENOSPC)\n',
    });
  });

  it('tells its version to a reader who has gone, in silence', () => {
    expect(shell('{ stance --version; echo $? >&2; } | true', folder()).err).toBe('0\n');
  });
});
