/** Odd surroundings: what the environment says, and what it lacks. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { root, stance, stanceOn } from '../harness.ts';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';

const model = modelText({
  positions: {
    union: {
      shifts: { demands: 'abolished', rejects: { mandatory: 'Members voted against it. '.repeat(12) } },
    },
    employer: { shifts: 'mandatory' },
  },
});
const example = join(root, 'data', 'moscow-washington.yaml');

describe('in a terminal', () => {
  const tty = { isTTY: true, columns: 72 };
  const widest = (page: string): number => Math.max(...page.split('\n').map((line) => line.length));

  it.each(['0', '-1', 'abc', '1e9', ''])('COLUMNS=%s says nothing of the width', async (columns) => {
    const asked = await stanceOn(model, ['show', '--color', 'never'], { ...tty, env: { COLUMNS: columns } });
    expect(asked.exit).toBe(0);
    expect(widest(asked.out)).toBeGreaterThan(60);
    expect(widest(asked.out)).toBeLessThanOrEqual(72);
  });

  it.each([
    ['there is colour', {}, true],
    ['an empty NO_COLOR takes none away', { NO_COLOR: '' }, true],
    ['NO_COLOR takes the colour away', { NO_COLOR: '1' }, false],
    ['NO_COLOR beats FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['a dumb one has no colour', { TERM: 'dumb' }, false],
  ])('%s', async (_, env, coloured) => {
    const { out } = await stanceOn(model, ['gaps'], { ...tty, env });
    expect(out.includes('\u001b')).toBe(coloured);
  });

  it('a file that is written has no colour, and the width of no terminal', async () => {
    const { exit, out, err } = await stanceOn(model, ['gaps', '-o', join(folder(), 'gaps.txt')], tty);
    expect({ exit, out, err }).toEqual({ exit: 0, out: '', err: '' });
  });
});

describe('the real bin', () => {
  it.each([
    ['that asks for colour and for none', { NO_COLOR: '1', FORCE_COLOR: '1' }],
    ['without a home, in plain C', { LC_ALL: 'C', TERM: 'dumb' }],
    ['that lets no text be run as code', { NODE_OPTIONS: '--disallow-code-generation-from-strings' }],
  ])('answers the same in an environment %s', async (_, env) => {
    const { out } = await stance(['gaps', '-m', example]);
    expect(shell(`stance gaps -m "${example}"`, folder(), env)).toEqual({ exit: 0, out, err: '' });
  });

  it('answers from a folder that is gone, where the model is named by its whole path', async () => {
    const { out } = await stance(['gaps', '-m', example]);
    const script = `mkdir gone; cd gone; rmdir ../gone; stance gaps -m "${example}"`;
    expect(shell(script, folder())).toEqual({ exit: 0, out, err: '' });
  });

  it('says what to do in a folder that is gone, where no model is named', () => {
    const { exit, out, err } = shell('mkdir gone; cd gone; rmdir ../gone; stance gaps', folder());
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^stance: [^\n]*folder[^\n]*\n {2}Name a model with -m/u);
  });
});
