/** One table of plain values, for spreadsheets. */

import type { Text } from './text.ts';

/** Words that hold a sign of ours are a text, so that letters can take its place. */
export type Value = string | number | boolean | null | Text;

/** The heads of the columns, and a value for each in every row. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The head of a column with the value that it has for a thing. */
export type Column<Thing> = readonly [head: string, value: (thing: Thing) => Value];

/** A row a thing, its columns each with their values. */
export function sheetOf<Thing>(things: readonly Thing[], columns: readonly Column<Thing>[]): Sheet {
  return {
    columns: columns.map(([head]) => head),
    rows: things.map((thing) => columns.map(([, value]) => value(thing))),
  };
}
