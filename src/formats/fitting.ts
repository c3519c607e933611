/** Tables in columns that fit the width: below their names, or below numbers where the names alone are too wide. */
import type { Cell, Table } from '../blocks/table.ts';
import { isAny, mapped, together } from '../blocks/onebyone.ts';
import { fit } from './columns.ts';
import type { Rows } from './columns.ts';
import { inline } from './escape.ts';
import { keyLines } from './key.ts';
import { framed, records } from './table.ts';
import type { Drawing } from './table.ts';
import { lineOf } from './text.ts';
import { widthOfLine } from './line.ts';
import type { Line } from './line.ts';

/** The columns of a table. */
interface Columns {
  readonly heads: readonly string[];
  /** How wide each is, or null where they do not fit. */
  readonly widths: readonly number[] | null;
  /** The names that numbers stand for in the heads. */
  readonly numbered: readonly string[];
}

/** The tables of a page, with the cells of each as lines, and its columns. */
export type Fitting = ReadonlyMap<Table, { readonly rows: Rows; readonly columns: Columns }>;

/** Fits tables with the same heads together, so that their columns stand below each other down the page. */
export function fitTables(tables: readonly Table[], drawing: Drawing): Fitting {
  const alike = new Map<string, Table[]>();
  for (const table of tables) {
    const some = alike.get(table.heads.join('\n')) ?? [];
    some.push(table);
    alike.set(table.heads.join('\n'), some);
  }
  const fitted = [...alike.values()].flatMap((some) => {
    const all = some.map(({ rows }) =>
      mapped(rows, (row) => row.map((cell) => cell.map((text) => lineOf(text, drawing.signs)))),
    );
    const columns = columnsFor(some, together(all), drawing);
    return some.map((table, i) => [table, { rows: all[i] ?? [], columns }] as const);
  });
  return new Map(fitted);
}

/** A table with the key to its numbers, or its rows as records where even numbers do not fit. */
export function* tableLines(
  table: Table,
  drawing: Drawing,
  fitting: Fitting = fitTables([table], drawing),
): Generator<Line> {
  const found = fitting.get(table);
  if (found === undefined) return;
  const { rows, columns } = found;
  const { heads, widths, numbered } = columns;
  if (widths === null) return yield* records(heads, rows, drawing);
  if (numbered.length > 0) yield* [...keyLines(numbered, drawing), []];
  yield* framed(heads, rows, drawing, { align: 'left', isDense: table.isDense ?? false }, widths);
}

/** Names give way to numbers where they are wider than the signs below them. */
function columnsFor(tables: readonly Table[], rows: Rows, { width, measure }: Drawing): Columns {
  const heads = tables[0]?.heads.map(inline) ?? [];
  const named = fit(heads, rows, width, measure);
  if (named !== null) return { heads, widths: named, numbered: [] };
  const reaches = (lines: readonly Line[] = [], head: string): boolean =>
    lines.some((line) => widthOfLine(line, measure) >= measure(head));
  const givesWay = heads.map(
    (head, i) => head !== '' && holdsMarks(tables, i) && !isAny(rows, (row) => reaches(row[i], head)),
  );
  const numbered = heads.filter((_, i) => givesWay[i]);
  const numbers = numbered.map((_, i) => String(i + 1)).values();
  const short = heads.map((head, i) => (givesWay[i] === true ? (numbers.next().value ?? head) : head));
  const widths = fit(short, rows, width, measure);
  return widths === null ? { heads, widths, numbered: [] } : { heads: short, widths, numbered };
}

function holdsMarks(tables: readonly Table[], column: number): boolean {
  const isMarked = (row: readonly Cell[]): boolean =>
    row[column]?.some((text) => text.some((run) => 'mark' in run)) === true;
  return tables.some(({ rows }) => isAny(rows, isMarked));
}
