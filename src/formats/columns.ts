/** How wide the columns of a table are: as wide as they need, and where that is too much, the widest give way first. */
import { widest, widestWord, widthOfLine } from './wrap.ts';
import type { Line, Measure } from './wrap.ts';

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
      widestIn(rows, i, (line) => widthOfLine(line, measure)),
    ),
  );
  const least = heads.map((head, i) => {
    const words = Math.min(
      longestWord,
      widestIn(rows, i, (line) => widestWord(line, measure)),
    );
    return Math.min(wanted[i] ?? 1, Math.max(1, words, ...head.split(' ').map(measure)));
  });
  const room = width - gutter * (heads.length - 1);
  if (sum(wanted) <= room) return wanted;
  if (sum(least) > room) return null;
  return shared(wanted, least, room);
}

/** Every column up to one common cap, which is as high as the room allows. */
function shared(wanted: readonly number[], least: readonly number[], room: number): readonly number[] {
  const capped = (cap: number): readonly number[] =>
    wanted.map((want, i) => Math.max(least[i] ?? 1, Math.min(want, cap)));
  let cap = 1;
  while (sum(capped(cap + 1)) <= room) cap += 1;
  const widths = [...capped(cap)];
  for (let rest = room - sum(widths), i = 0; rest > 0 && i < widths.length; i += 1) {
    if ((widths[i] ?? 0) >= (wanted[i] ?? 0)) continue;
    widths[i] = (widths[i] ?? 0) + 1;
    rest -= 1;
  }
  return widths;
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
