/** Which format an answer has: the one that is named, else the one of the file that it goes to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { talks } from '../commands/talks.ts';
import { formats } from '../../src/formats/index.ts';
import type { Format } from '../../src/formats/index.ts';
import { folder } from '../folder.ts';
import { stanceOn } from '../harness.ts';
import type { Seen } from '../harness.ts';

/** What stands in a file of this name after it was written. */
async function written(name: string, ...words: readonly string[]): Promise<string> {
  const path = join(folder(), name);
  const { exit, out, err } = await stanceOn(talks, [...words, '-o', path]);
  expect({ exit, out, err }).toEqual({ exit: 0, out: '', err: '' });
  return readFileSync(path, 'utf8');
}

async function refused(...words: readonly string[]): Promise<Seen['err']> {
  const { exit, err } = await stanceOn(talks, words);
  expect(exit).toBe(2);
  return err;
}

const endings = Object.entries<Format>(formats).flatMap(([name, format]) =>
  format.endings.map((ending) => ({ name, ending })),
);

describe('a document of Word', () => {
  it('is written to a file or a pipe, and never to a terminal', async () => {
    const { exit, out, bytes, err } = await stanceOn(talks, ['report', '-f', 'docx'], { isTTY: true });
    expect({ exit, out, size: bytes.length }).toEqual({ exit: 2, out: '', size: 0 });
    expect(err).toBe(
      'stance: A terminal does not show docx\n  Name a file to write to: stance report -o talks.docx\n',
    );
    const path = join(folder(), 'talks.docx');
    expect((await stanceOn(talks, ['report', '-o', path], { isTTY: true })).exit).toBe(0);
  });

  it('is no screen that could be watched', async () => {
    expect(await refused('gaps', '-f', 'docx', '--watch')).toMatch(/docx is a file/u);
  });
});

describe('the ending of a file', () => {
  it('stands for one format alone', () => {
    expect(endings.length).toBeGreaterThan(3);
    expect(new Set(endings.map(({ ending }) => ending)).size).toBe(endings.length);
  });

  it.each(endings)('$ending chooses $name', async ({ name, ending }) => {
    const table = ending === '.tsv' ? ['--delimiter', 'tab'] : [];
    const words = name === 'svg' ? ['show', 'wage'] : ['gaps'];
    const { out, bytes } = await stanceOn(talks, [...words, '-f', name, ...table]);
    const piped = out + Buffer.from(bytes).toString();
    expect(await written(`gaps${ending}`, ...words)).toBe(piped);
    expect(await written(`GAPS${ending.toUpperCase()}`, ...words, '-f', name)).toBe(piped);
  });

  it.each(['gaps', 'gaps.txt', 'gaps.yml', '.json', 'gaps.json.old'])(
    'says nothing of the format in "%s"',
    async (name) => {
      expect(await written(name, 'gaps')).toMatch(/^Gaps between /u);
    },
  );

  it('that is unknown leaves a document in Markdown', async () => {
    expect(await written('report.txt', 'report')).toMatch(/^# /u);
  });

  it.each([
    [
      ['-f', 'csv', '-o', 'x.json'],
      'The ending of "x.json" stands for json, and --format csv contradicts it',
    ],
    [['--json', '-o', 'x.MD'], 'The ending of "x.MD" stands for markdown, and --json contradicts it'],
    [['-f', 'terminal', '-o', 'x.md'], '--format terminal contradicts it'],
    [['--json', '-f', 'csv'], '--json and --format csv contradict each other'],
    [['-f', 'md'], 'Did you mean "markdown"?'],
  ])('or an option that contradicts another is bad usage: %j', async (words, reason) => {
    expect(await refused('gaps', ...words)).toContain(reason);
  });

  it('and an option may say the same twice', async () => {
    expect(await written('x.json', 'gaps', '--json', '-f', 'json')).toMatch(/^\{/u);
  });
});

describe('what is said of a table', () => {
  it('begins with a byte order mark for Excel', async () => {
    const { out } = await stanceOn(talks, ['gaps', '-f', 'csv']);
    expect(await written('gaps.csv', 'gaps', '--excel')).toBe(`\ufeff${out}`);
  });

  it('parts its cells by a semicolon, and numbers keep their point', async () => {
    const { out } = await stanceOn(talks, ['gaps', '-f', 'csv', '--delimiter', ';']);
    expect(out).toMatch(/^issue;title;/u);
    expect(out).toMatch(/;0\.\d+;/u);
  });

  it.each([
    [['--excel'], '--excel is for CSV alone\n  Add --format csv, or leave --excel out.'],
    [['--delimiter', ';', '--json'], '--delimiter is for CSV alone'],
    [['--excel', '-o', 'x.md'], '--excel is for CSV alone'],
    [['-f', 'csv', '--delimiter', '|'], 'Give one of ",", ";", tab, such as --delimiter ",".'],
    [['-o', 'x.tsv', '--delimiter', ';'], 'The cells of "x.tsv" are parted by tabs'],
    [['-o', ''], '-o names no file'],
  ])('is bad usage as %j', async (words, reason) => {
    expect(await refused('gaps', ...words)).toContain(reason);
  });
});
