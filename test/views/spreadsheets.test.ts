import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silence } from '../commands/talks.ts';
import { folder } from '../folder.ts';
import { stanceOn } from '../harness.ts';
import { tramway } from '../commands/tramway.ts';

describe('a table for a spreadsheet', () => {
  it.each([
    ['proposal', 'proposal,issue,point,party,stance,redline,recorded,because', 4 * 6 + 1],
    ['bridge', 'issue,state,rank,point,redlines,bottom lines,terms,silent,because', undefined],
    ['timeline', 'date,kind,party,issue,before,after,nearer,farther,state before,state after,because', 10],
    ['alignment', 'a,b,issues,aligned,compatible,closeness', 11],
  ])('is given of %s, a row an answer', async (words, heads, rows) => {
    const { exit, out } = await stanceOn(tramway, [words, '-f', 'csv']);
    expect(exit).toBe(0);
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toBe(heads);
    if (rows !== undefined) expect(lines).toHaveLength(rows);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('tells a candidate of a bridge under its rank', async () => {
    const { out } = await stanceOn(tramway, ['bridge', '--issue', 'shifts', '-f', 'csv']);
    expect(
      out
        .split('\r\n')
        .slice(1, 5)
        .map((line) => line.split(',').slice(0, 4).join(' ')),
    ).toEqual([
      'shifts apart 1 abolished',
      'shifts apart 2 voluntary',
      'shifts apart 3 mandatory',
      'shifts apart 4 rotating',
    ]);
  });

  it('is given of changes, each before and after in one cell', async () => {
    const older = join(folder(), 'older.yaml');
    writeFileSync(older, silence);
    const { out } = await stanceOn(tramway, ['changes', older, '-f', 'csv']);
    expect(out.split('\r\n')[0]).toBe('kind,what,id,before,after');
    expect(out).toContain('removed,party,firm,"{""name"":""Firm""');
  });
});
