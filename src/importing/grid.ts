/** A table of cells, wherever it comes from. */
import type { FilePlace } from './refused.ts';

/** A cell as text, and where in the file it stands; of a workbook the row and the column of its sheet. */
export interface GridCell {
  readonly text: string;
  readonly place: FilePlace;
}

/** A row, with a cell for each heading. */
export type Row = readonly GridCell[];

/** A table: its headings and its rows, without those that are empty. */
export interface CellGrid {
  readonly file: string;
  readonly heads: Row;
  readonly rows: readonly Row[];
  readonly told: readonly string[];
}

/** What a reader of cells gives: rows of any length, the headings first. */
export interface Cells {
  readonly rows: readonly Row[];
  readonly told: readonly string[];
}
