/** Where nobody named a model: what may be answered from the example, and what would be a gate that guards nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { stance } from '../harness.ts';
import { commands } from './list.ts';
import { talks } from './talks.ts';

describe('where there is no model', () => {
  it.each([
    ['a check', ['check']],
    ['a strict check', ['check', '--strict']],
    ['a state that must not be', ['gaps', '--fail-on', 'deadlocked']],
    ['a difference that must not be', ['diff', 'moscow', 'washington', '--exit-code']],
    ['a change to the model in use', ['changes', 'data/moscow-washington.yaml']],
  ])('%s is not answered from the example, and it is told how to name a model', async (_, words) => {
    const { exit, out, err } = await stance(words, { cwd: folder() });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe(
      'stance: No model is named, and there is no stance.yaml in this folder or above it\n' +
        '  Name one with -m or in STANCE_MODEL, or go to the folder of one.\n',
    );
  });

  it.each([[[]], [['show', 'crimea']], [['gaps']], [['diff', 'moscow', 'washington']]])(
    'the example answers %j, and says that it does',
    async (words) => {
      const { exit, out, err } = await stance(words, { cwd: folder() });
      expect(exit).toBe(0);
      expect(out).toContain('Washington');
      expect(err).toMatch(/^No model is named, so this is the bundled example/u);
    },
  );

  it('every option that sets the exit status is a condition', () => {
    const options = commands.flatMap((command) => Object.values(command.options));
    const setting = options.filter(({ description }) => description.startsWith('exit with 1'));
    expect(setting.length).toBeGreaterThan(3);
    expect(options.filter(({ isCondition }) => isCondition)).toEqual(setting);
  });
});

describe('the model in use', () => {
  it('is stance.yml as it is stance.yaml', async () => {
    const at = folder();
    writeFileSync(join(at, 'stance.yml'), talks);
    const { exit, out, err } = await stance(['check', '--json'], { cwd: at });
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out).files).toEqual(['stance.yml']);
  });

  it('is neither where a folder has both', async () => {
    const at = folder();
    for (const name of ['stance.yaml', 'stance.yml']) writeFileSync(join(at, name), talks);
    expect(await stance(['gaps'], { cwd: at })).toMatchObject({
      exit: 2,
      out: '',
      err: 'stance: The model may be stance.yaml or stance.yml\n  Name one of them with -m, or remove the other.\n',
    });
    expect(await stance(['gaps', '-m', join(at, 'stance.yml')], { cwd: at })).toMatchObject({ exit: 0 });
  });

  it('is not one with an empty name', async () => {
    expect(await stance(['gaps', '-m', ''], { cwd: folder() })).toMatchObject({
      exit: 2,
      out: '',
      err: 'stance: -m is empty, and names no model\n  Give a path there. A variable of the shell may be unset.\n',
    });
    const { err } = await stance(['check', ''], { cwd: folder() });
    expect(err).toContain('A name of a file is empty');
  });

  it('is the nearest one where STANCE_MODEL is empty', async () => {
    const at = folder();
    writeFileSync(join(at, 'stance.yaml'), talks);
    const { exit, out } = await stance(['gaps', '--json'], { cwd: at, env: { STANCE_MODEL: '' } });
    expect(exit).toBe(0);
    expect(JSON.parse(out).model.file).toBe('stance.yaml');
  });

  it('that a shell left with a tilde is told of with what to write', async () => {
    for (const given of [
      { words: ['gaps', '--model=~/talks.yaml'], env: {} },
      { words: ['gaps'], env: { STANCE_MODEL: '~/talks.yaml' } },
    ]) {
      const { exit, err } = await stance(given.words, { env: given.env });
      expect(exit).toBe(2);
      expect(err).toContain('$HOME');
    }
  });

  it('is one file, and no pattern', async () => {
    const { exit, err } = await stance(['gaps', '-m', 'data/*.yaml']);
    expect(exit).toBe(2);
    expect(err).toContain('A pattern is for "stance check" alone');
  });
});
