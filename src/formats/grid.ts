/** The stance grid: a mark a point, side by side below the points, or below their numbers where those are too wide. */
import type { Grid } from '../blocks/block.ts';
import type { Mark } from '../blocks/text.ts';
import { fit } from './columns.ts';
import { inline } from './escape.ts';
import { keyLines } from './key.ts';
import { framed, hanging } from './table.ts';
import type { Drawing } from './table.ts';
import { legend, markPiece } from './text.ts';
import { wrap } from './wrap.ts';
import type { Line } from './line.ts';

/** A grid with its legend; where not even numbers fit side by side, a record a party. */
export function gridLines(grid: Grid, drawing: Drawing): readonly Line[] {
  const { width, signs, measure } = drawing;
  const corner = inline(grid.corner);
  const points = grid.heads.map(inline);
  const rows = grid.rows.map(({ label, marks }): Line[][] => [
    [[{ text: inline(label), tone: 'plain' }]],
    ...marks.map((mark): Line[] => [[markPiece(mark, signs)]]),
  ]);
  const marks = grid.rows.flatMap((row) => row.marks);
  const told = [[], ...wrap(legend(marks, signs), width, measure)];
  const drawn = (heads: readonly string[]): Iterable<Line> | null => {
    const widths = fit(heads, rows, width, measure);
    return widths === null ? null : framed(heads, rows, drawing, { align: 'centre', isDense: false }, widths);
  };
  const named = drawn([corner, ...points]);
  if (named !== null) return [...named, ...told];
  const numbers = points.map((_, i) => String(i + 1));
  const numbered = drawn([corner, ...numbers]);
  if (numbered !== null) return [...numbered, [], ...keyLines(grid.heads, drawing), ...told];
  return [...grid.rows.flatMap((row, i) => record(row, points, i, drawing)), ...told];
}

/** A party's points one after the other behind each mark. */
function record(
  { label, marks }: Grid['rows'][number],
  points: readonly string[],
  place: number,
  drawing: Drawing,
): readonly Line[] {
  const behind = (mark: Mark): string => points.filter((_, i) => marks[i] === mark).join(', ');
  return [
    ...(place > 0 ? [[]] : []),
    ...hanging([{ text: inline(label), tone: 'plain' }], drawing, 0),
    ...[...new Set(marks)].flatMap((mark) =>
      hanging([markPiece(mark, drawing.signs), { text: `\u00a0${behind(mark)}`, tone: 'plain' }], drawing, 2),
    ),
  ];
}
