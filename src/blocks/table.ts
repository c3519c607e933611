/** Tables: rows of cells, and the lines of a cell. */
import type { Text } from './text.ts';

/** The lines of one cell of a table. */
export type Cell = readonly Text[];

export interface Table {
  readonly kind: 'table';
  readonly heads: readonly string[];
  /** A list, or where there are very many of them, rows that are made as they are drawn. */
  readonly rows: Iterable<readonly Cell[]>;
  /** Whether its rows stand close together, what does not fit a line being set in below it. */
  readonly isDense?: true;
}
