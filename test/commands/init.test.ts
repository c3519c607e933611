/** A first file: what it says, where it goes, and what to type next. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { stance } from '../harness.ts';
import type { Seen } from '../harness.ts';

/** Runs init with words and options in a folder; gives what was said, and what a file holds. */
async function init(at: string, ...argv: readonly string[]): Promise<Seen> {
  return stance(['init', ...argv], { cwd: at });
}

const wages = ['--parties', 'Union, Employer', '--issues', 'Pay rise: 0..10 %, Canteen: keep | close'];

describe('a first model', () => {
  it('is sound, without a warning, and answers', async () => {
    const file = join(folder(), 'hall.yaml');
    await stance(['init', file]);
    expect(await stance(['check', '--strict', file])).toMatchObject({ exit: 0, out: '1 model is sound.\n' });
    const { exit, out } = await stance(['gaps', '-m', file]);
    expect(exit).toBe(0);
    expect(out).toContain('Gaps between Union and Employer');
    expect(out).toContain('Union demands 10 % (example)');
  });

  it('says in its first line where an editor finds what a model may hold', async () => {
    const { out } = await init(folder(), '-');
    expect(out.split('\n')[0]).toBe('# yaml-language-server: $schema=./stance.schema.json');
  });

  it('explains each of its parts in a comment above it', async () => {
    const { out } = await init(folder(), '-');
    const parts = out.matchAll(/^(?<before>.*)\n(?<part>[a-z]+):/gmu);
    const uncommented = [...parts].filter(({ groups = {} }) => !groups['before']?.startsWith('# '));
    expect(uncommented.map(({ groups = {} }) => groups['part'])).toEqual([]);
  });

  it('is about whom and what was typed, and is named after them', async () => {
    const { out } = await init(folder(), '-', ...wages);
    expect(out).toContain('title: Talks of Union, Employer\n');
    expect(out).toContain('pay-rise: { title: Pay rise, range: { from: 0, to: 10, unit: "%" } }');
    expect(out).toContain('canteen: { title: Canteen, choices: [ keep, close ] }');
  });

  it('lets parties ask for both ends in turn, and never makes one refuse what it asks for', async () => {
    const file = join(folder(), 'four.yaml');
    await stance([
      'init',
      file,
      '--parties',
      'A, B, C, D',
      '--issues',
      'Key, Rent: 0..1, Hours: x < y < z < w',
    ]);
    expect(await stance(['check', file])).toMatchObject({ exit: 0 });
    const { out } = await stance(['compare', '-m', file, '--issue', 'hours']);
    expect(out).toMatch(/● x.*● w.*● x.*● w/u);
  });

  it.each([
    [['--parties', 'Union'], '"Union" is one party'],
    [['--issues', 'Pay: 0..2,5'], 'The comma in "0..2,5"'],
    [['--title', ' '], 'The title is empty'],
    [['--parties', 'Pay, City', '--issues', 'PAY'], '"PAY" stands twice in the parties and issues'],
  ])('is not written where %j is wrong', async (words, wrong) => {
    const at = folder();
    const { exit, err } = await stance(['init', join(at, 'stance.yaml'), ...words]);
    expect(exit).toBe(2);
    expect(err).toContain(wrong);
    expect(existsSync(join(at, 'stance.yaml'))).toBe(false);
  });
});

describe('the file of a first model', () => {
  it('is never written over, nor set beside its namesake', async () => {
    for (const there of ['stance.yaml', 'stance.yml']) {
      const at = folder();
      writeFileSync(join(at, there), 'kept');
      const { exit, err } = await stance(['init', join(at, 'stance.yaml')]);
      expect({ exit, err }).toEqual({
        exit: 2,
        err: expect.stringContaining(`${there}" is there already, and is left as it is`),
      });
      expect(readFileSync(join(at, there), 'utf8')).toBe('kept');
    }
  });

  it('is named once', async () => {
    const { exit, err } = await init(folder(), 'a.yaml', '-o', 'b.yaml');
    expect(exit).toBe(2);
    expect(err).toContain('"a.yaml" and -o both say where the model goes');
  });

  it('may be standard output, of which nothing more is said', async () => {
    for (const words of [['-'], ['-o', '-']]) {
      const { exit, out, err } = await init(folder(), ...words);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toContain('stance: 1');
    }
  });

  it('has three commands under it that can be typed as they stand', async () => {
    const file = join(folder(), "the hall's talks.yaml");
    const { err } = await stance(['init', file], { env: { COLUMNS: '400' } });
    const [, , gaps, check, schema, ...more] = err.split('\n');
    const word = `'${file.replaceAll("'", `'\\''`)}'`;
    expect(gaps).toBe(`  stance gaps -m ${word}`);
    expect(check).toBe(`  stance check ${word}`);
    expect(schema).toMatch(/^ {2}stance schema -o \S*\/stance\.schema\.json$/u);
    expect(more).toEqual(['']);
  });
});
