/** A roll by signs: a row a point, a column a party, below names or, where those are too wide, below numbers. */
import type { Roll } from '../blocks/block.ts';
import { inline } from './escape.ts';
import type { Fitting } from './fitting.ts';
import { headingLines } from './heading.ts';
import { keyLines } from './key.ts';
import { padded, space } from './table.ts';
import type { Drawing } from './table.ts';
import { legend, markPiece } from './text.ts';
import { widest } from './line.ts';
import { wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './line.ts';

/** The columns of the parties. */
interface Columns {
  /** The lines of their heads, from the top, each with a text a column. */
  readonly heads: readonly (readonly string[])[];
  readonly widths: readonly number[];
  /** How much is free before a column. */
  readonly gap: (column: number) => number;
  readonly isNumbered: boolean;
}

/** The names of points may be wrapped, but not to less than this. */
const leastLabel = 20;

/** Points stand a little to the right of what they are points of. */
const indent = 2;

/** Between the points and the first column, beside the gap of that. */
const gutter = 1;

/** Whether a roll is told in words: its tables fit, or not even signs do. */
export function isInWords(roll: Roll, fitting: Fitting, drawing: Drawing): boolean {
  const fits = roll.words.every(
    (block) => block.kind !== 'table' || fitting.get(block)?.columns.widths !== null,
  );
  return fits || columnsFor(roll, drawing) === null;
}

/** A key to the numbers, then the parts, and what the signs say. */
export function rollLines(roll: Roll, drawing: Drawing): readonly Line[] {
  const { width, measure, signs } = drawing;
  const columns = columnsFor(roll, drawing);
  if (columns === null) return [];
  const margin = Math.min(widestLabel(roll, drawing), width - indent - roomOf(columns));
  const heads = columns.heads.flatMap((texts) => {
    const cells = texts.map((text): Piece => ({ text, tone: 'muted' }));
    return rowLines('', cells, margin, columns, measure);
  });
  const parts = roll.parts.map(({ heading, rows }): readonly Line[] => [
    ...headingLines(heading, drawing),
    ...(rows.length === 0 ? [] : heads),
    ...rows.flatMap(({ label, marks }) => {
      const cells = marks.map((mark) => markPiece(mark, signs));
      return rowLines(inline(label), cells, margin, columns, measure);
    }),
  ]);
  const used = roll.parts.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks));
  const key = columns.isNumbered ? [keyLines(roll.names, drawing)] : [];
  const blocks = [...key, ...parts, wrap(legend(used, signs), width, measure)];
  return blocks.flatMap((lines, i) => (i === 0 ? lines : [[], ...lines]));
}

/** A row with its label, which goes on below where it is wider than the margin. */
function rowLines(
  label: string,
  cells: readonly Piece[],
  margin: number,
  { gap, widths }: Columns,
  measure: Measure,
): readonly Line[] {
  const [first = [], ...rest] = wrap([{ text: label, tone: 'plain' }], margin, measure);
  const shown = cells.flatMap((cell, i) => [
    space(gap(i)),
    ...padded([cell], widths[i] ?? 1, 'centre', measure),
  ]);
  const row = [space(indent), ...padded(first, margin + gutter, 'left', measure), ...shown];
  return [row, ...rest.map((line) => [space(indent), ...line])];
}

/** The loosest columns that leave room for the names of the points, or null where there are none. */
function columnsFor(roll: Roll, drawing: Drawing): Columns | null {
  const { width, measure } = drawing;
  const label = Math.min(leastLabel, widestLabel(roll, drawing));
  const names = roll.names.map(inline);
  const named = { heads: [names], widths: names.map(measure), gap: () => 2, isNumbered: false };
  const digits = String(names.length).length;
  const numbers = names.map((_, i) => String(i + 1).padStart(digits));
  const heads = Array.from({ length: digits }, (_, at) => numbers.map((number) => number.charAt(at)));
  const gaps = [() => 2, () => 1, (column: number) => (column % 5 === 0 ? 1 : 0)];
  const numbered = gaps.map((gap) => ({ heads, widths: names.map(() => 1), gap, isNumbered: true }));
  return [named, ...numbered].find((columns) => indent + label + roomOf(columns) <= width) ?? null;
}

function roomOf({ widths, gap }: Columns): number {
  return widths.reduce((sum, width, i) => sum + gap(i) + width, gutter);
}

function widestLabel({ parts }: Roll, { measure }: Drawing): number {
  return widest(parts, ({ rows }) => widest(rows, ({ label }) => measure(inline(label))));
}
