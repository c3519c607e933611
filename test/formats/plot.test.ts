import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../src/blocks/text.ts';
import type { Plot, Dot } from '../../src/blocks/drawing.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toTerminal } from '../../src/formats/terminal.ts';

async function drawn(plot: Plot, width: number, ascii = false): Promise<string> {
  return [...(await toTerminal([plot], { width, colour: false, ascii }))].join('');
}

/** The rows of the plane from the top, without what stands before them. */
async function plane(plot: Plot, width = 60): Promise<readonly string[]> {
  const lines = (await drawn(plot, width)).split('\n').filter((line) => line.includes('│'));
  return lines.map((line) => line.slice(line.indexOf('│') + 1));
}

const zone: readonly Dot[] = [
  { x: 5, y: 8 },
  { x: 6, y: 9 },
  { x: 7, y: 10 },
  { x: 9, y: 7 },
];

function axisOf(party: string, to: number, walkAway: number): Plot['x'] {
  const line = { at: walkAway, text: `walk-away of ${party}, ${walkAway}` };
  return { label: party, from: 0, to, ends: ['0', String(to)], line };
}

const hall: Plot = {
  kind: 'plot',
  x: axisOf('The choir', 10, 5),
  y: axisOf('The theatre group', 12, 6),
  spots: [
    { sign: '·', tone: 'plain', text: 'deals that both take', at: zone },
    {
      sign: '●',
      tone: 'good',
      text: 'efficient: none better for one and no worse for the other',
      at: zone.slice(2),
    },
  ],
  named: [
    { letter: 'N', tone: 'strong', text: 'largest product of gains (Nash)', x: 7, y: 10 },
    { letter: 'K', tone: 'strong', text: 'largest least share of a best gain', x: 7, y: 10 },
    { letter: '1', tone: 'strong', text: 'First draft', x: 2, y: 10 },
  ],
  table: {
    kind: 'table',
    heads: ['', 'Deal', 'Choir'],
    rows: [[[phrase('N')], [phrase('shared | loft')], [phrase('7')]]],
  },
};

/** The hall with one kind of deals alone. */
function only(at: readonly Dot[], x: Partial<Plot['x']> = {}, y: Partial<Plot['y']> = {}): Plot {
  return {
    ...hall,
    x: { ...hall.x, line: null, ...x },
    y: { ...hall.y, line: null, ...y },
    spots: [{ sign: '·', tone: 'plain', text: 'deals that both take', at }],
    named: [],
  };
}

describe('a plot of the deals of two parties', () => {
  it('shows what each deal is worth to both, where they walk away, and what the signs say', async () => {
    expect(await drawn(hall, 60)).toMatchInlineSnapshot(`
      "The theatre group
      12 │                            ╎
         │                            ╎
         │                            ╎
         │           1                ╎          N
         │                            ╎    ·
         │                            ╎
         │                            ·
         │                            ╎                     ●
         │                            ╎
         │╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
         │                            ╎
         │                            ╎
         │                            ╎
         │                            ╎
         │                            ╎
         │                            ╎
         │                            ╎
         │                            ╎
       0 │                            ╎
         └────────────────────────────────────────────────────────
          0                                                     10
                                                         The choir

      N largest product of gains (Nash)
      K largest least share of a best gain, where N stands
      1 First draft
      · deals that both take
      ● efficient: none better for one and no worse for the
        other
      ╎ walk-away of The choir, 5
      ╌ walk-away of The theatre group, 6
      "
    `);
  });

  it('writes letters where signs do not show', async () => {
    const page = await drawn(hall, 40, true);
    expect(page).toMatch(/^[\n\u0020-\u007e]*$/u);
    expect(page).toMatchInlineSnapshot(`
      "The theatre group
      12 |                  :
         |                  :
         |       1          :      N
         |                  :  .
         |                  .
         |------------------+-------------*---
         |                  :
         |                  :
         |                  :
         |                  :
         |                  :
       0 |                  :
         +------------------------------------
          0                                 10
                                     The choir

      N largest product of gains (Nash)
      K largest least share of a best gain,
        where N stands
      1 First draft
      . deals that both take
      * efficient: none better for one and
        no worse for the other
      : walk-away of The choir, 5
      - walk-away of The theatre group, 6
      "
    `);
  });

  it('is no larger than an eye takes in', async () => {
    const rows = await plane(hall, 200);
    expect(rows).toHaveLength(20);
    expect(await plane(hall, 100)).toEqual(rows);
    expect((await drawn(hall, 200)).split('\n').find((line) => line.includes('└'))).toMatch(/└─{60}$/u);
  });

  it('sets its corners into the corners', async () => {
    const rows = await plane(
      only([
        { x: 0, y: 0 },
        { x: 10, y: 12 },
      ]),
      100,
    );
    expect(rows[0]).toBe(`${' '.repeat(59)}·`);
    expect(rows.at(-1)).toBe('·');
  });

  it('sets each deal into the place that is nearest to it', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(share, share, async (right, up) => {
        const rows = await plane(only([{ x: 10 * right, y: 12 * up }]), 100);
        const row = rows.findIndex((line) => line.includes('·'));
        const column = rows[row]?.indexOf('·') ?? Number.NaN;
        expect(Math.abs(59 * right - column)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(Math.abs(19 * (1 - up) - row)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('lets the first of the named deals in one place show, and says so of the others', async () => {
    const page = await drawn(hall, 100);
    expect(page).toContain('\nN largest product of gains (Nash)\n');
    expect(page).toContain('\nK largest least share of a best gain, where N stands\n');
    expect((await plane(hall)).join('')).not.toContain('K');
  });

  it('says once what several letters say, and which of them stand behind another', async () => {
    const drafts = [
      { letter: '1', x: 2, y: 10 },
      { letter: '2', x: 9, y: 7 },
      { letter: '3', x: 2, y: 10 },
    ].map((one) => ({ tone: 'strong' as const, text: 'drafts', ...one }));
    const page = await drawn({ ...hall, named: [...hall.named.slice(0, 1), ...drafts] }, 100);
    expect(page).toContain('\n1 2 3 drafts; 3 where 1 stands\n');
  });

  it('names a letter of several deals by one that shows', async () => {
    const [first, second] = [
      { x: 7, y: 10 },
      { x: 5, y: 8 },
    ].map((at) => ({ letter: 'W', tone: 'strong' as const, text: 'least gain', ...at }));
    const named = [hall.named[0], first, second].flatMap((one) => one ?? []);
    expect(await drawn({ ...hall, named }, 100)).toContain('\nW least gain\n');
  });

  it('says nothing of a kind of deals that there are none of', async () => {
    expect(await drawn(only([]), 60)).not.toContain('deals that both take');
  });

  it('draws one deal by itself in the middle', async () => {
    const flat = (at: number) => ({ from: at, to: at, ends: [String(at), String(at)] as const });
    expect(await drawn(only([{ x: 7, y: 10 }], flat(7), flat(10)), 40)).toMatchInlineSnapshot(`
      "The theatre group
      10 │                  ·
         └────────────────────────────────────
                           7
                                     The choir

      · deals that both take
      "
    `);
  });

  it('draws numbers at the edge of what can be counted', async () => {
    const most = Number.MAX_VALUE;
    const ends = ['−1.8e308', '1.8e308'] as const;
    const wide = { from: -most, to: most, ends };
    const rows = await plane(
      only(
        [
          { x: -most, y: most },
          { x: 0, y: 0 },
          { x: most, y: -most },
        ],
        wide,
        wide,
      ),
      100,
    );
    expect(rows.map((row) => row.indexOf('·')).filter((at) => at >= 0)).toEqual([0, 30, 59]);
  });

  it('lines up below a name in wide letters', async () => {
    const page = await drawn(
      only(zone, { label: '労働組合' }, { label: '路面電車', ends: ['〇', '十二'] }),
      40,
    );
    expect(page).toMatch(/^路面電車\n十二 │/u);
    expect(page).toMatch(/^ {2}〇 │/mu);
    expect(page).toMatch(/^ {32}労働組合$/mu);
  });

  it('is told as its table where there is no room for it', async () => {
    const ends = ['0', '12,000,000 soldiers under arms'] as const;
    expect(await drawn(only(zone, {}, { ends }), 40)).toBe(
      [...(await toTerminal([hall.table], { width: 40, colour: false, ascii: false }))].join(''),
    );
  });

  it('is its table in Markdown', () => {
    expect([...toMarkdown([hall])].join('')).toBe(
      ['|  | Deal | Choir |', '| --- | --- | --- |', '| N | shared \\| loft | 7 |', ''].join('\n'),
    );
  });

  it('draws a hundred thousand deals at once', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ x: (i % 1000) / 100, y: (i % 1200) / 100 }));
    const start = performance.now();
    expect(await plane(only(many), 100)).toHaveLength(20);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
