/** Rows of cells as lines below a rule, or as records. */
import { gutter } from './columns.ts';
import type { Signs } from './text.ts';
import { widest, widthOfLine } from './line.ts';
import { widestWord, wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './line.ts';

/** The lines of each cell of each row. */
export type Rows = readonly (readonly (readonly Line[])[])[];

/** How lines are drawn: how wide, and with which signs. */
export interface Drawing {
  readonly width: number;
  readonly measure: Measure;
  readonly signs: Signs;
}

/** Rows of cells below their heads. */
export function framed(
  heads: readonly string[],
  rows: Rows,
  drawing: Drawing,
  { align, isDense }: { readonly align: 'left' | 'centre'; readonly isDense: boolean },
  widths: readonly number[],
): readonly Line[] {
  const { measure, signs } = drawing;
  const whole = widths.reduce((all, width) => all + width, gutter * (widths.length - 1));
  const filled = (cells: readonly (readonly Line[])[], fold: typeof wrap): readonly Line[] => {
    const wrapped = cells.map((cell, i) => cell.flatMap((line) => fold(line, widths[i] ?? 1, measure)));
    const height = Math.max(
      1,
      widest(wrapped, (lines) => lines.length),
    );
    return Array.from({ length: height }, (_, at) =>
      wrapped.flatMap((lines, i): Line => {
        const cell = padded(lines[at] ?? [], widths[i] ?? 1, i === 0 ? 'left' : align, measure);
        return i === 0 ? cell : [space(gutter), ...cell];
      }),
    );
  };
  const head = filled(
    heads.map((text) => [[{ text, tone: 'strong' }]]),
    wrap,
  );
  const body = rows.map((row) => filled(row, isDense ? setIn : wrap));
  // Rows of several lines need air between them, or nobody sees where one ends.
  const airy = !isDense && body.some((lines) => lines.length > 1);
  return [
    ...head,
    [{ text: signs['─'].repeat(whole), tone: 'muted' }],
    ...body.flatMap((lines, i) => (airy && i > 0 ? [[], ...lines] : lines)),
  ];
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
export function records(heads: readonly string[], rows: Rows, drawing: Drawing): readonly Line[] {
  return rows.flatMap((cells, i) => [
    ...(i > 0 ? [[]] : []),
    ...cells.flatMap((cell, column) => {
      const filled = cell.filter((line) => line.some((piece) => piece.text !== ''));
      if (filled.length === 0) return [];
      const head = heads[column] ?? '';
      const label: Line = head === '' ? [] : [{ text: `${head}: `, tone: 'muted' }];
      const joined = filled.flatMap((line, at): Line =>
        at === 0 ? line : [{ text: '; ', tone: 'plain' }, ...line],
      );
      return hanging([...label, ...joined], drawing, column === 0 ? 0 : 2);
    }),
  ]);
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
