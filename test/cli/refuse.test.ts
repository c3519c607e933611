/** What scripts read where there is no answer. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { talks } from '../commands/talks.ts';
import { folder } from '../folder.ts';
import { stance, stanceOn } from '../harness.ts';
import { faultsOfNoAnswer } from '../records/contract.ts';

const faulty = modelText({
  positions: { union: { shifts: ['abolshed'] }, employers: { shifts: 'mandatory' } },
});

/** What is printed where there is no answer, and what is said of it in words, asked with JSON and without. */
async function refusal(words: readonly string[], model: string = talks) {
  const seen = await stanceOn(model, words);
  expect(seen.exit).toBe(2);
  const printed: { command: string; model: null; error: Record<string, unknown> } = JSON.parse(seen.out);
  expect(faultsOfNoAnswer(printed)).toEqual([]);
  expect(seen.out.endsWith('}\n')).toBe(true);
  return { ...printed, err: seen.err };
}

describe('bad usage in JSON', () => {
  it.each([
    [
      'an unknown option',
      ['gaps', '--bogus', '--json'],
      'gaps',
      "Unknown option '--bogus'",
      /stance gaps --help/u,
    ],
    [
      'an option that is near another',
      ['gaps', '--json', '--fail-one', 'apart'],
      'gaps',
      "Unknown option '--fail-one'",
      'Did you mean --fail-on?',
    ],
    ['an unknown command', ['gasp', '--json'], null, 'Unknown command "gasp"', 'Did you mean "gaps"?'],
    ['the help of none', ['help', 'gasp', '--json'], null, 'Unknown command "gasp"', 'Did you mean "gaps"?'],
    [
      'no second party',
      ['diff', 'union', '-f', 'json'],
      'diff',
      "Missing required argument 'b'",
      /stance diff <a> <b>/u,
    ],
    [
      'an unknown party',
      ['--format=json', 'gaps', 'onion', 'firm'],
      'gaps',
      'Unknown party "onion"',
      'Did you mean "union"?',
    ],
    [
      'a width that is none',
      ['gaps', '--width', 'wide', '-fjson'],
      'gaps',
      '"wide" is no width',
      'Give a number of columns, such as --width 80.',
    ],
    [
      'a colour that is none',
      ['--color', 'gaps', '--json'],
      'show',
      '"gaps" is nothing that --color takes',
      'Give one of always, auto, never, such as --color always.',
    ],
    [
      'two formats',
      ['gaps', '--json', '-f', 'csv'],
      'gaps',
      '--json and --format csv contradict each other',
      'Leave one of them out.',
    ],
    [
      'a word too many',
      ['show', 'union', 'firm', '--json'],
      'show',
      /^Too many arguments/u,
      /stance show --help/u,
    ],
    ['JSON in the place of a value', ['gaps', '--width', '--json'], 'gaps', '"--json" is no width', /80/u],
  ])('tells of %s', async (_, words, command, message, hint) => {
    const told = await refusal(words);
    expect(told).toMatchObject({ stance: 2, command, model: null });
    expect(told.error).toEqual({
      code: 'usage',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      hint: hint instanceof RegExp ? expect.stringMatching(hint) : hint,
      diagnostics: [],
    });
    expect(told.err).toContain(`stance: ${String(told.error['message'])}\n`);
  });

  it.each([
    ['where it is not asked for', ['gaps', 'onion']],
    ['where it is asked for behind --', ['gaps', '--bogus', '--', '--json']],
    ['where another format is asked for', ['gaps', 'onion', '-f', 'csv']],
  ])('is not told %s', async (_, words) => {
    expect((await stanceOn(talks, words)).out).toBe('');
  });
});

describe('a model that cannot be asked', () => {
  it('is told with all its faults, as check tells them', async () => {
    const { error, err } = await refusal(['gaps', '--json'], faulty);
    const check = await stanceOn(faulty, ['check', '--json', '-']);
    const { diagnostics } = JSON.parse(check.out);
    expect(error).toEqual({
      code: 'faulty-model',
      message: expect.stringMatching(
        /^<stdin>:\d+:\d+: Unknown point "abolshed" of "shifts" \(and 1 more\)$/u,
      ),
      hint: 'Did you mean "abolished"?',
      diagnostics,
    });
    expect(diagnostics).toHaveLength(2);
    expect(err).toBe((await stanceOn(faulty, ['gaps'])).err);
  });

  it.each([
    ['because it is not there', 'nowhere.yaml', 'no-such-file'],
    ['because it is a folder', 'data', 'not-a-file'],
  ])('is told to be unreadable %s', async (_, path, code) => {
    const { exit, out } = await stance(['gaps', '--json', '-m', path]);
    const { error } = JSON.parse(out);
    expect(exit).toBe(2);
    expect(error).toMatchObject({ code: 'unreadable', diagnostics: [{ code, file: path }] });
  });

  it('is told to be unreadable where it is empty', async () => {
    expect((await refusal(['gaps', '--json'], '')).error).toMatchObject({ code: 'unreadable' });
  });

  it('is told of both models where both are faulty', async () => {
    const at = folder();
    for (const name of ['older.yaml', 'newer.yaml']) writeFileSync(join(at, name), faulty);
    const { out } = await stance(['changes', join(at, 'older.yaml'), join(at, 'newer.yaml'), '--json']);
    expect(JSON.parse(out)).toMatchObject({ command: 'changes', error: { code: 'faulty-model' } });
    expect(JSON.parse(out).error.diagnostics).toHaveLength(4);
  });

  it('is not written to the file of the answer', async () => {
    const path = join(folder(), 'gaps.json');
    await refusal(['gaps', '--json', '-o', path], faulty);
    expect(existsSync(path)).toBe(false);
  });
});

describe('an answer that has no place', () => {
  it('is told to be unwritable', async () => {
    const { error, err } = await refusal(['gaps', '--json', '-o', 'nowhere/gaps.json']);
    expect(error).toEqual({
      code: 'unwritable',
      message: '"nowhere/gaps.json" could not be written (ENOENT)',
      hint: 'Check that the folder exists and may be written to.',
      diagnostics: [],
    });
    expect(err).toMatch(/^stance: "nowhere\/gaps\.json" could not/u);
  });

  it('is told to be unwritable where that is the model', async () => {
    const path = join(folder(), 'talks.yaml');
    writeFileSync(path, talks);
    const { out } = await stance(['gaps', '--json', '-m', path, '-o', path]);
    expect(JSON.parse(out).error).toMatchObject({ code: 'unwritable', diagnostics: [] });
  });
});
