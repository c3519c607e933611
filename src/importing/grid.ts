/** The rows of a table, wherever it comes from. */

/** A row with its cells as text, and the line of the file that it begins in. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}
