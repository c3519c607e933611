import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { modelText, round } from '../build.ts';
import { talks } from '../commands/talks.ts';
import { tramway } from '../commands/tramway.ts';
import { root, stanceOn } from '../harness.ts';
import { anyTalks } from '../laws/talks.ts';
import { whole } from '../laws/whole.ts';
import { runs } from '../seed.ts';
import { positionsIn, rowsOf } from './readback.ts';

async function csvOf(model: string): Promise<string> {
  const { exit, out } = await stanceOn(model, ['positions', '-f', 'csv']);
  expect(exit).toBe(0);
  return out;
}

/** What follows from the entries, and what a position rests on, which stands with each of them. */
const elsewhere = new Set(['accepts', 'terms', 'basis', 'evidence']);

/** The positions of the JSON without what stands elsewhere in the spreadsheet. */
async function saidIn(model: string): Promise<readonly object[]> {
  const { positions } = await ask(model, 'positions');
  return positions.map((position: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(position).filter(([key]) => !elsewhere.has(key))),
  );
}

/** The cells of the rows of one kind, under some heads. */
async function cells(model: string, kind: string, ...heads: readonly string[]) {
  const rows = rowsOf(await csvOf(model)).filter((row) => row['kind'] === kind);
  return rows.map((row) => heads.map((head) => row[head]));
}

describe('the spreadsheet of positions', () => {
  it.each([
    ...['moscow-washington', 'wage-round', 'ukraine-2025'].map((name): readonly [string, string] => [
      name,
      readFileSync(join(root, `data/${name}.yaml`), 'utf8'),
    ]),
    ['the talks on the plant', talks],
    ['the tramway', tramway],
    ['every form that a position can have', JSON.stringify(whole)],
  ] satisfies readonly (readonly [string, string])[])(
    'says of %s all that the JSON says, entry by entry',
    async (_, model) => {
      expect(positionsIn(await csvOf(model))).toEqual(await saidIn(model));
    },
  );

  it('does so whatever the talks', async () => {
    await fc.assert(
      fc.asyncProperty(anyTalks, async ({ text }) => {
        expect(positionsIn(await csvOf(text))).toEqual(await saidIn(text));
      }),
      runs(40),
    );
  });

  it('has a column for each part of an entry', async () => {
    expect((await csvOf(talks)).split('\r\n')[0]).toBe(
      'party,issue,via,kind,point,label,from,to,for,needs,status,because,redline,score,basis,source,at,quote,since',
    );
  });

  it('has numbers as numbers and ids as ids, with their labels beside them', async () => {
    const heads = ['point', 'label', 'from', 'to'];
    const model = round({
      parties: ['union'],
      positions: {
        union: {
          raise: { demands: [{ from: 6, to: 7 }, 8], concedes: 5 },
          shifts: { demands: 'abolished' },
        },
      },
    });
    expect(await cells(model, 'demands', ...heads)).toEqual([
      ['', '6 to 7 %', '6', '7'],
      ['8', '8 %', '8', '8'],
      ['abolished', 'abolished', '', ''],
    ]);
    expect(await cells(model, 'concedes', ...heads)).toEqual([['5', '5 %', '5', '5']]);
  });

  it('tells apart what is rejected: a point, all beyond a number, and everything else', async () => {
    const model = round({
      parties: ['union', 'employer'],
      positions: {
        union: { raise: { demands: 6, rejects: [{ below: 4 }, { above: 9 }, 9.5] } },
        employer: { shifts: { demands: 'mandatory', rejects: { point: 'others', redline: 'law' } } },
      },
    });
    expect(await cells(model, 'rejects', 'point', 'from', 'to', 'redline')).toEqual([
      ['below', '', '4', ''],
      ['above', '9', '', ''],
      ['9.5', '9.5', '9.5', ''],
      ['others', '', '', 'law'],
    ]);
  });

  it('has a row an entry, whatever the number of its sources', async () => {
    const model = modelText({
      parties: { union: { name: 'Union' }, firm: { name: 'Firm' } },
      issues: { shifts: { title: 'Shifts', choices: ['day', 'night'] } },
      positions: {
        union: {
          shifts: {
            demands: 'day',
            evidence: [
              { source: 'minutes', at: 'item 3; annex', quote: 'By day.' },
              { source: 'minutes', quote: 'Not; by night' },
            ],
          },
        },
      },
      rest: { sources: { minutes: { title: 'Minutes' } } },
    });
    expect(await cells(model, 'demands', 'source', 'at', 'quote')).toEqual([
      ['minutes; minutes', 'item 3;; annex; ', 'By day.; Not;; by night'],
    ]);
    const { positions } = await ask(model, 'positions');
    expect(positionsIn(await csvOf(model))).toMatchObject([{ demands: positions[0].demands }]);
  });
});
