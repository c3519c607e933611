import { describe, expect, it } from 'vitest';
import { heading } from '../../src/blocks/block.ts';
import type { Roll } from '../../src/blocks/block.ts';
import { line, mark } from '../../src/blocks/text.ts';
import type { Mark } from '../../src/blocks/text.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toTerminal } from '../../src/formats/terminal.ts';

async function drawn(roll: Roll, width: number, ascii = false): Promise<string> {
  return [...(await toTerminal([roll], { width, colour: false, ascii }))].join('');
}

/** Members that differ on the seat of an agency: every third demands it, and so on. */
function rollOf(names: readonly string[], point = 'In the capital'): Roll {
  const turns: readonly Mark[] = ['demands', 'silent', 'redline'];
  const marks = names.map((_, i) => turns[i % 3] ?? 'silent');
  return {
    kind: 'roll',
    words: [
      { kind: 'table', heads: names, rows: [marks.map((one) => [line(mark(one), ' Headquarters')])] },
      { kind: 'legend', marks: turns },
    ],
    names,
    parts: [
      { heading: heading(2, 'Institutions'), rows: [] },
      {
        heading: heading(3, 'Seat of the agency'),
        rows: [
          { label: point, marks },
          { label: 'Elsewhere', marks: marks.toReversed() },
        ],
      },
    ],
  };
}

const members = Array.from({ length: 28 }, (_, i) => `Member ${i + 1}`);

describe('a roll', () => {
  it('is told in words where their tables fit', async () => {
    expect(await drawn(rollOf(['Moscow', 'Kyiv']), 40)).toMatchInlineSnapshot(`
      "Moscow          Kyiv
      ──────────────────────────────
      ● Headquarters  · Headquarters

      ● demands, ✖ rejects, a red line,
      · nothing said of it
      "
    `);
  });

  it('is called by name where the names fit above the signs', async () => {
    expect(await drawn(rollOf(['Moscow', 'Kyiv', 'London', 'Paris']), 50)).toMatchInlineSnapshot(`
      "Institutions
      ────────────

      Seat of the agency
                         Moscow  Kyiv  London  Paris
        In the capital     ●      ·      ✖       ●
        Elsewhere          ●      ✖      ·       ●

      ● demands, ✖ rejects, a red line,
      · nothing said of it
      "
    `);
  });

  it('is called by number where the names do not fit', async () => {
    expect(await drawn(rollOf(['Moscow', 'Washington', 'London', 'Paris']), 46)).toMatchInlineSnapshot(`
      "1  Moscow       3  London
      2  Washington   4  Paris

      Institutions
      ────────────

      Seat of the agency
                         1  2  3  4
        In the capital   ●  ·  ✖  ●
        Elsewhere        ●  ✖  ·  ●

      ● demands, ✖ rejects, a red line,
      · nothing said of it
      "
    `);
  });

  it('sets the digits of many numbers below each other', async () => {
    expect(await drawn(rollOf(members), 80)).toMatchInlineSnapshot(`
      " 1  Member 1     7  Member 7    13  Member 13   19  Member 19   25  Member 25
       2  Member 2     8  Member 8    14  Member 14   20  Member 20   26  Member 26
       3  Member 3     9  Member 9    15  Member 15   21  Member 21   27  Member 27
       4  Member 4    10  Member 10   16  Member 16   22  Member 22   28  Member 28
       5  Member 5    11  Member 11   17  Member 17   23  Member 23
       6  Member 6    12  Member 12   18  Member 18   24  Member 24

      Institutions
      ────────────

      Seat of the agency
                                          1 1 1 1 1 1 1 1 1 1 2 2 2 2 2 2 2 2 2
                        1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8
        In the capital  ● · ✖ ● · ✖ ● · ✖ ● · ✖ ● · ✖ ● · ✖ ● · ✖ ● · ✖ ● · ✖ ●
        Elsewhere       ● ✖ · ● ✖ · ● ✖ · ● ✖ · ● ✖ · ● ✖ · ● ✖ · ● ✖ · ● ✖ · ●

      ● demands, ✖ rejects, a red line, · nothing said of it
      "
    `);
  });

  it('is called in fives where many stand in little room', async () => {
    expect(await drawn(rollOf(members, 'In the capital of the member that asked first'), 60))
      .toMatchInlineSnapshot(`
        " 1  Member 1    11  Member 11   21  Member 21
         2  Member 2    12  Member 12   22  Member 22
         3  Member 3    13  Member 13   23  Member 23
         4  Member 4    14  Member 14   24  Member 24
         5  Member 5    15  Member 15   25  Member 25
         6  Member 6    16  Member 16   26  Member 26
         7  Member 7    17  Member 17   27  Member 27
         8  Member 8    18  Member 18   28  Member 28
         9  Member 9    19  Member 19
        10  Member 10   20  Member 20

        Institutions
        ────────────

        Seat of the agency
                                             1 11111 11112 22222 222
                                   12345 67890 12345 67890 12345 678
          In the capital of the    ●·✖●· ✖●·✖● ·✖●·✖ ●·✖●· ✖●·✖● ·✖●
          member that asked first
          Elsewhere                ●✖·●✖ ·●✖·● ✖·●✖· ●✖·●✖ ·●✖·● ✖·●

        ● demands, ✖ rejects, a red line, · nothing said of it
        "
      `);
  });

  it('is told in words, one after the other, where not even signs fit', async () => {
    expect(await drawn(rollOf(members), 40)).toMatch(/^Member 1: ● Headquarters\n/u);
  });

  it('is told in words in Markdown, which has no width', () => {
    const page = [...toMarkdown([rollOf(members)])].join('');
    expect(page).toMatch(/^\| Member 1 \| Member 2 \|[^\n]*\n\| --- /u);
    expect(page).toMatch(/\n\n● demands, ✖ rejects, a red line, · nothing said of it\n$/u);
  });

  it('has letters in the place of signs where that is asked for', async () => {
    expect(await drawn(rollOf(members), 80, true)).toMatch(/^[\n\u0020-\u007e]*$/u);
  });
});
