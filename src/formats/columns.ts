/** How wide the columns of a table are: as wide as they need, and where that is too much, by how much text they hold. */
import { linesIn, widest, widthOfLine } from './line.ts';
import { widestAddress, widestWord } from './wrap.ts';
import type { Line, Measure } from './line.ts';

/** Between two columns. */
export const gutter = 2;

/** A longer word is broken rather than let it squeeze the other columns. */
const longestWord = 18;

/** The widths of the columns, or null where no table of these columns fits the width. */
export function fit(
  heads: readonly string[],
  rows: readonly (readonly (readonly Line[])[])[],
  width: number,
  measure: Measure,
): readonly number[] | null {
  const wanted = heads.map((head, i) =>
    Math.max(
      measure(head),
      widestIn(rows, i, (line) => widest(linesIn(line), (one) => widthOfLine(one, measure))),
    ),
  );
  const available = width - gutter * (heads.length - 1);
  if (sum(wanted) <= available) return wanted;
  const least = heads.map((head, i) => {
    const words = Math.min(
      longestWord,
      widestIn(rows, i, (line) => widestWord(line, measure)),
    );
    const whole = widestIn(rows, i, (line) => widestAddress(line, measure));
    return Math.min(wanted[i] ?? 1, Math.max(words, whole, ...head.split(' ').map(measure)));
  });
  if (sum(least) > available) return null;
  const texts = heads.map((head, i) => measure(head) + textIn(rows, i, measure));
  return shared(wanted, least, texts, available);
}

/** What is left of the width goes, a column at a time, to where the text would stand highest. */
function shared(
  wanted: readonly number[],
  least: readonly number[],
  texts: readonly number[],
  available: number,
): readonly number[] {
  const widths = [...least];
  const height = (i: number): number =>
    (widths[i] ?? 0) < (wanted[i] ?? 0) ? (texts[i] ?? 0) / (widths[i] ?? 1) : 0;
  for (let rest = available - sum(least); rest > 0; rest -= 1) {
    const highest = widths.reduce((best, _, i) => (height(i) > height(best) ? i : best), 0);
    widths[highest] = (widths[highest] ?? 0) + 1;
  }
  return widths;
}

/** How much text a column holds, in columns of the terminal. */
function textIn(rows: readonly (readonly (readonly Line[])[])[], column: number, measure: Measure): number {
  return rows.reduce(
    (all, row) => (row[column] ?? []).reduce((text, line) => text + widthOfLine(line, measure), all),
    0,
  );
}

function widestIn(
  rows: readonly (readonly (readonly Line[])[])[],
  column: number,
  wide: (line: Line) => number,
): number {
  return Math.max(
    1,
    widest(rows, (row) => widest(row[column] ?? [], wide)),
  );
}

function sum(widths: readonly number[]): number {
  return widths.reduce((a, b) => a + b, 0);
}
