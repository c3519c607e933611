/** What a command answers: one report, read by machines, spreadsheets and people. */
import type { Block } from './block.ts';
import type { Sheet } from './sheet.ts';

/** What a command answers: data for machines, a table for spreadsheets, blocks for people. */
export interface Report<Data extends object = Readonly<Record<string, unknown>>> {
  /** The answer's own part of the JSON contract. */
  readonly data: () => Data;
  /** The one table of the question, or null where it has none. */
  readonly sheet: (() => Sheet) | null;
  /** Built only when a format for people asks for it. */
  readonly blocks: () => readonly Block[];
  /** Whether a condition that was asked for holds; where it does not, the exit status is 1. */
  readonly holds: boolean;
}
