import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silence, talks } from '../commands/talks.ts';
import { folder } from '../folder.ts';
import { stanceOn } from '../harness.ts';
import { tramway } from '../commands/tramway.ts';
import { rowsOf } from './readback.ts';

/** The columns that tell where a side stands. */
function held(side: string): string {
  return ['demands', 'accepts', 'on terms', 'rejects']
    .map((part) => `${side} ${part},${side} ${part} label`)
    .join(',');
}

describe('a table for a spreadsheet', () => {
  it.each([
    [
      'proposal',
      'proposal,issue,point,label,party,stance,then,redline,recorded,because,total,short',
      4 * 6 + 1,
    ],
    [
      'bridge',
      'issue,state,rank,tied,point,label,redlines,bottom lines,terms,silent,held by,in drafts,rejected outside by,no position of,because',
      undefined,
    ],
    [
      'timeline',
      `date,kind,party,by,issue,${held('before')},${held('after')},settled,settled label,between,status,nearer,farther,state before,state after,basis,because`,
      10,
    ],
    ['compare union city', `issue,group,state,basis,${held('union')},${held('city')}`, 6],
    ['diff union employer', `issue,state,${held('union')},${held('employer')}`, 5],
    [
      'rejections',
      'party,issue,point,label,from,to,beyond,beyond label,redline,because,asked by,asked by count,taken by,taken by count,met by,met by count,basis,source,at,quote',
      7,
    ],
    [
      'concessions',
      'party,issue,point,label,firm,for,needs,needs label,status,satisfies,satisfies count,because,basis,source,at,quote',
      4,
    ],
    ['alignment', 'a,b,issues,aligned,compatible,issues alike,issues weighed,closeness,weighed by,basis', 11],
  ])('is given of %s, a row an answer', async (words, heads, rows) => {
    const { exit, out } = await stanceOn(tramway, [...words.split(' '), '-f', 'csv']);
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
        .map((line) => line.split(',').slice(0, 5).join(' ')),
    ).toEqual([
      'shifts apart 1 false voluntary',
      'shifts apart 2 false abolished',
      'shifts apart 3 false rotating',
      'shifts apart 4 false mandatory',
    ]);
  });

  it('has points by their ids and numbers, and beside them their labels', async () => {
    const { out } = await stanceOn(talks, ['compare', '-f', 'csv']);
    const [wage, shifts] = rowsOf(out);
    expect(wage).toMatchObject({
      'union demands': '16..18',
      'union demands label': '16 to 18 euros',
      'union on terms': '14..<16',
      'union rejects': '10..<12',
      'firm demands': '11',
      'firm demands label': '11 euros',
      'firm accepts': '>11..13',
    });
    expect(shifts).toMatchObject({ 'union rejects': 'rotating; mandatory' });
  });

  it('tells what a concession waits for by its issue and point', async () => {
    const { out } = await stanceOn(talks, ['concessions', 'union', '-f', 'csv']);
    expect(rowsOf(out)[0]).toMatchObject({
      for: 'Fewer nights',
      needs: 'shifts=voluntary',
      'needs label': 'voluntary on Night shifts',
      because: 'The fund allows it.',
    });
  });

  it('is given of changes, each before and after in one cell', async () => {
    const older = join(folder(), 'older.yaml');
    writeFileSync(older, silence);
    const { out } = await stanceOn(tramway, ['changes', older, '-f', 'csv']);
    expect(out.split('\r\n')[0]).toBe('kind,what,id,before,after,from,to');
    expect(out).toContain('removed,party,firm,"{""name"":""Firm""');
  });
});
