import { describe, expect, it } from 'vitest';
import { toTerminal } from '../../src/formats/terminal.ts';
import type { Grid } from '../../src/blocks/block.ts';
import type { Mark } from '../../src/blocks/text.ts';

async function drawn(grid: Grid, width: number): Promise<string> {
  return [...(await toTerminal([grid], { width, colour: false, ascii: false }))].join('');
}

const grid = (heads: readonly string[], ...rows: readonly (readonly [string, ...Mark[]])[]): Grid => ({
  kind: 'grid',
  corner: '',
  heads,
  rows: rows.map(([label, ...marks]) => ({ label, marks })),
});

const crimea = grid(
  ['Recognised as Russian', 'Left to later talks', 'Recognised as Ukrainian'],
  ['Moscow', 'demands', 'silent', 'redline'],
  ['Kyiv', 'rejects', 'terms', 'demands'],
);

describe('a stance grid', () => {
  it('sets the marks in the middle below their points, with a legend of those in use', async () => {
    expect(await drawn(crimea, 80)).toMatchInlineSnapshot(`
      "        Recognised as Russian  Left to later talks  Recognised as Ukrainian
      ───────────────────────────────────────────────────────────────────────────
      Moscow            ●                     ·                      ✖
      Kyiv              ✕                     ◐                      ●

      ● demands, ◐ on terms, ✕ rejects, ✖ rejects, a red line, · nothing said of it
      "
    `);
  });

  it('wraps the points where the page is narrow', async () => {
    expect(await drawn(crimea, 50)).toMatchInlineSnapshot(`
      "        Recognised as    Left to    Recognised as
                 Russian     later talks    Ukrainian
      ──────────────────────────────────────────────────
      Moscow        ●             ·             ✖
      Kyiv          ✕             ◐             ●

      ● demands, ◐ on terms, ✕ rejects,
      ✖ rejects, a red line, · nothing said of it
      "
    `);
  });

  it('numbers the points where their words do not fit side by side', async () => {
    const long = grid(
      ['Undiminished', 'Internationally recognised', 'Acknowledged', 'Administered'],
      ['Moscow', 'demands', 'silent', 'redline', 'redline'],
      ['The Confederation of Workshop Staff', 'rejects', 'terms', 'demands', 'accepts'],
    );
    expect(await drawn(long, 40)).toMatchInlineSnapshot(`
      "                              1  2  3  4
      ────────────────────────────────────────
      Moscow                        ●  ·  ✖  ✖

      The Confederation of          ✕  ◐  ●  ○
      Workshop Staff

      1  Undiminished
      2  Internationally recognised
      3  Acknowledged
      4  Administered

      ● demands, ○ accepts, ◐ on terms,
      ✕ rejects, ✖ rejects, a red line,
      · nothing said of it
      "
    `);
  });

  it('is a record a party where not even the numbers fit', async () => {
    const points = Array.from({ length: 14 }, (_, i) => `point ${i + 1}`);
    const marks = points.map((_, i): Mark => (i < 2 ? 'demands' : i < 5 ? 'silent' : 'redline'));
    const many = grid(points, ['Moscow', ...marks], ['Kyiv', ...marks.toReversed()]);
    expect(await drawn(many, 40)).toMatchInlineSnapshot(`
      "Moscow
        ● point 1, point 2
        · point 3, point 4, point 5
        ✖ point 6, point 7, point 8, point
          9, point 10, point 11, point 12,
          point 13, point 14

      Kyiv
        ✖ point 1, point 2, point 3, point
          4, point 5, point 6, point 7, point
          8, point 9
        · point 10, point 11, point 12
        ● point 13, point 14

      ● demands, ✖ rejects, a red line,
      · nothing said of it
      "
    `);
  });
});
