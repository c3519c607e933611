/** How wide the columns of a table are: as wide as they need, and where that is too much, by how much text they hold. */
import { linesIn, widest, widthOfLine } from './line.ts';
import { widestAddress, widestWord } from './wrap.ts';
import type { Line, Measure } from './line.ts';

/** Between two columns. */
export const gutter = 2;

/** A longer word is broken rather than let it squeeze the other columns. */
const longestWord = 18;

/** The rows of a table, each cell as its lines. */
export type Rows = Iterable<readonly (readonly Line[])[]>;

/** The widths of the columns, or null where no table of these columns fits the width. */
export function fit(
  heads: readonly string[],
  rows: Rows,
  width: number,
  measure: Measure,
): readonly number[] | null {
  const wanted = widestOf(heads.map(measure), rows, (line) => widthOfLines(line, measure));
  const available = width - gutter * (heads.length - 1);
  if (sum(wanted) <= available) return wanted;
  const words = widestOf([], rows, (line) => widestWord(line, measure));
  const longest = heads.map((head) => Math.max(...head.split(' ').map(measure)));
  const whole = widestOf(longest, rows, (line) => widestAddress(line, measure));
  const least = wanted.map((most, i) =>
    Math.min(most, Math.max(Math.min(longestWord, words[i] ?? 1), whole[i] ?? 1)),
  );
  if (sum(least) > available) return null;
  return shared(wanted, least, textIn(heads.map(measure), rows, measure), available);
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

/** How much text each column holds, in columns of the terminal, beside what is in its head. */
function textIn(heads: readonly number[], rows: Rows, measure: Measure): readonly number[] {
  const found = [...heads];
  for (const row of rows)
    for (const [i, cell] of row.entries())
      for (const line of cell) found[i] = (found[i] ?? 0) + widthOfLine(line, measure);
  return found;
}

/** The widest line of each column, at least as wide as its head. */
function widestOf(heads: readonly number[], rows: Rows, wide: (line: Line) => number): readonly number[] {
  const found = heads.map((head) => Math.max(1, head));
  for (const row of rows)
    for (const [i, cell] of row.entries())
      for (const line of cell) found[i] = Math.max(found[i] ?? 1, wide(line));
  return found;
}

/** How wide the widest is of the lines that an author parted. */
function widthOfLines(line: Line, measure: Measure): number {
  return widest(linesIn(line), (one) => widthOfLine(one, measure));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((a, b) => a + b, 0);
}
