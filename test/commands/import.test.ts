/** The command line of imports: where a model goes, and what is never written over. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { stance } from '../harness.ts';

const table = 'Issue,Union,Employer\nPay,4,2\nShifts,none,all\n';

/** A folder with the table in it. */
function withTable(text = table) {
  const at = folder();
  const [csv, model] = [join(at, 'talks.csv'), join(at, 'stance.yaml')];
  writeFileSync(csv, text);
  return { at, csv, model };
}

describe('an import', () => {
  it('leads from a table of people to their gaps in two commands', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Frage ${at + 1};ja;nein;vielleicht;ja`);
    const { at, csv, model } = withTable(`Streitfrage;Köln;Bonn;Düren;Aachen\n${rows.join('\n')}\n`);
    expect(await stance(['import', csv, '-o', model])).toMatchObject({ exit: 0, out: '' });
    const { exit, out } = await stance(['gaps'], { cwd: at });
    expect(exit).toBe(0);
    expect(out).toContain('Gaps between Köln, Bonn, Düren and Aachen');
  });

  it('writes over nothing that is there', async () => {
    const { csv, model } = withTable();
    writeFileSync(model, 'stance: 1\n');
    const { exit, err } = await stance(['import', csv, '-o', model]);
    expect(exit).toBe(2);
    expect(err).toContain('is there already, and is left as it is');
    expect(readFileSync(model, 'utf8')).toBe('stance: 1\n');
    expect(await stance(['import', csv, '-o', csv])).toMatchObject({ exit: 2 });
    expect(readFileSync(csv, 'utf8')).toBe(table);
  });

  it('reads what is piped in', async () => {
    const { exit, out } = await stance(['import', '-'], { stdin: table });
    expect(exit).toBe(0);
    expect(out).toMatch(/^# Made from <stdin> on /u);
    expect((await stance(['import', '-'], { stdin: 'Issue,A,B\n' })).err).toContain(
      '<stdin>:1:1: The table has',
    );
  });

  it('that is refused writes nothing, and says where', async () => {
    const { csv, model } = withTable('Issue,Union,Union\nPay,4,2\n');
    const { exit, out, err } = await stance(['import', csv, '-o', model]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err.replaceAll(/\s+/gu, ' ')).toContain('talks.csv:1:3: The heading "Union" stands twice');
    expect(existsSync(model)).toBe(false);
  });

  it('says at the head of the model from what, when and how it was made, and tells what it lost', async () => {
    const { csv } = withTable();
    const { out, err } = await stance(['import', csv, '--date', '2026-03-01', '--title', 'Talks: "one"']);
    expect(out).toMatch(
      /^# Made from \S+talks\.csv on 2026-03-01 by stance 0\.0\.0, with: stance import \S+talks\.csv --title 'Talks: "one"' --date 2026-03-01\n# - /u,
    );
    expect(out).toContain(`title: 'Talks: "one"'`);
    expect(err.replaceAll(/\s+/gu, ' ')).toContain('Points that nobody names are not in a table');
  });

  it.each([
    ['no file', ['import'], 'Missing required argument'],
    [
      'a format',
      ['import', 'a.csv', '--format', 'csv'],
      '"import" answers no question, so it takes no --format',
    ],
    ['JSON', ['import', 'a.csv', '--json'], 'takes no --json'],
    ['a day to read as of', ['import', 'a.csv', '--at', '2026-01-01'], 'takes no --at'],
    ['an unknown kind', ['import', 'a.csv', '--kind', 'xml'], '"xml" is nothing that --kind takes'],
    ['a file that is not there', ['import', 'nowhere.csv'], 'nowhere.csv: There is no such file'],
    ['a folder', ['import', 'test'], 'test: This is a folder'],
    ['a day that is none', ['import', 'package.json', '--date', 'May'], '"May" is no day'],
  ])('is bad usage with %s', async (_, words, message) => {
    const { exit, err } = await stance(words);
    expect(exit).toBe(2);
    expect(err.replaceAll(/\s+/gu, ' ')).toContain(message);
  });
});
