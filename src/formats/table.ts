/** Rows of cells as lines below a rule, or as records. */
import { isAny } from '../blocks/onebyone.ts';
import { gutter } from './columns.ts';
import type { Rows } from './columns.ts';
import type { Signs } from './text.ts';
import { linesIn, widest, widthOfLine } from './line.ts';
import { widestWord, wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './line.ts';

/** How lines are drawn: how wide, and with which signs. */
export interface Drawing {
  readonly width: number;
  readonly measure: Measure;
  readonly signs: Signs;
}

/** Rows of cells below their heads, each drawn when the one before it is written. */
export function* framed(
  heads: readonly string[],
  rows: Rows,
  { measure, signs }: Drawing,
  { align, isDense }: { readonly align: 'left' | 'centre'; readonly isDense: boolean },
  widths: readonly number[],
): Generator<Line> {
  const whole = widths.reduce((all, width) => all + width, gutter * (widths.length - 1));
  const folded = (cells: Row, fold: typeof wrap): Row =>
    cells.map((cell, i) => cell.flatMap((line) => fold(line, widths[i] ?? 1, measure)));
  const filled = (cells: Row): readonly Line[] =>
    Array.from({ length: heightOf(cells) }, (_, at) =>
      cells.flatMap((lines, i): Line => {
        const cell = padded(lines[at] ?? [], widths[i] ?? 1, i === 0 ? 'left' : align, measure);
        return i === 0 ? cell : [space(gutter), ...cell];
      }),
    );
  const head = heads.map((text): readonly Line[] => [[{ text, tone: 'strong' }]]);
  yield* filled(folded(head, wrap));
  yield [{ text: signs['─'].repeat(whole), tone: 'muted' }];
  const isWrapped = (line: Line, width: number): boolean =>
    (widthOfLine(line, measure) > width || linesIn(line).length > 1) && wrap(line, width, measure).length > 1;
  const isTall = (row: Row): boolean =>
    row.some((cell, i) => cell.length > 1 || cell.some((line) => isWrapped(line, widths[i] ?? 1)));
  // Rows of several lines need air between them, or nobody sees where one ends.
  const isAiry = !isDense && isAny(rows, isTall);
  let isFirst = true;
  for (const row of rows) {
    if (isAiry && !isFirst) yield [];
    yield* filled(folded(row, isDense ? setIn : wrap));
    isFirst = false;
  }
}

type Row = readonly (readonly Line[])[];

function heightOf(cells: Row): number {
  return Math.max(
    1,
    widest(cells, (lines) => lines.length),
  );
}

/** A line that goes on below with an indent, where that breaks no word. */
function setIn(line: Line, width: number, measure: Measure): readonly Line[] {
  const indent = 2;
  const isWhole = widthOfLine(line, measure) <= width;
  if (isWhole || widestWord(line, measure) > width - indent) return wrap(line, width, measure);
  return wrap(line, width - indent, measure).map((one, i) => (i === 0 ? one : [space(indent), ...one]));
}

/** A line with spaces around it, so that it fills a width. */
export function padded(line: Line, width: number, align: 'left' | 'centre', measure: Measure): Line {
  const spare = Math.max(0, width - widthOfLine(line, measure));
  const left = align === 'centre' ? Math.floor(spare / 2) : 0;
  return [space(left), ...line, space(spare - left)];
}

/** The rows one below the other, each cell behind its head, for terminals too narrow for a table. */
export function* records(heads: readonly string[], rows: Rows, drawing: Drawing): Generator<Line> {
  let isFirst = true;
  for (const cells of rows) {
    if (!isFirst) yield [];
    yield* cells.flatMap((cell, column) => {
      const filled = cell.filter((line) => line.some((piece) => piece.text !== ''));
      if (filled.length === 0) return [];
      const head = heads[column] ?? '';
      const label: Line = head === '' ? [] : [{ text: `${head}: `, tone: 'muted' }];
      const joined = filled.flatMap((line, at): Line =>
        at === 0 ? line : [{ text: '; ', tone: 'plain' }, ...line],
      );
      return hanging([...label, ...joined], drawing, column === 0 ? 0 : 2);
    });
    isFirst = false;
  }
}

/** A line wrapped with its first line at one indent and the others two further in. */
export function hanging(
  line: Line,
  { width, measure }: Pick<Drawing, 'width' | 'measure'>,
  indent: number,
): readonly Line[] {
  return wrap(line, Math.max(8, width - indent - 2), measure).map((one, i) => [
    space(i === 0 ? indent : indent + 2),
    ...one,
  ]);
}

export function space(width: number): Piece {
  return { text: ' '.repeat(width), tone: 'plain' };
}
