/** CSV (RFC 4180): the one table of a question, safe to open in a spreadsheet. */
import type { Sheet, Value } from '../blocks/sheet.ts';
import { plain } from '../blocks/text.ts';
import { visible } from './escape.ts';
import type { Look } from './look.ts';
import { signsOf } from './text.ts';
import type { Signs } from './text.ts';

/** What parts the cells of a table, by the word that a command line has for it. */
export const delimiters = { ',': ',', ';': ';', tab: '\t' } as const;

/** How a table is written for the program that shall open it. */
export interface Dialect {
  readonly delimiter: keyof typeof delimiters;
  /** Whether a byte order mark stands first: without one, Excel takes UTF-8 for letters of its own country. */
  readonly excel: boolean;
}

/** CSV as RFC 4180 has it. */
const usual: Dialect = { delimiter: ',', excel: false };

/** The heads and a line a row; text that a spreadsheet would take for a formula begins with an apostrophe. */
export function* toCsv(
  { columns, rows }: Sheet,
  look: Pick<Look, 'ascii'> = { ascii: false },
  { delimiter, excel } = usual,
): Generator<string> {
  const between = delimiters[delimiter];
  const signs = signsOf(look);
  const line = (row: readonly Value[]): string =>
    `${row.map((one) => cell(one, between, signs)).join(between)}\r\n`;
  yield `${excel ? '\ufeff' : ''}${line(columns)}`;
  for (const row of rows) yield line(row);
}

/** Nothing but digits with a point, a minus or an exponent: a spreadsheet takes it for that number, and runs nothing. */
const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;
/** Behind an apostrophe of its own, too: else whoever takes ours off again would take that. */
const formula = /^'*(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

function cell(value: Value, between: string, signs: Signs): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  const safe = visible(typeof value === 'string' ? value : plain(value, signs));
  const held = formula.test(safe) && !number.test(safe) ? `'${safe}` : safe;
  const isQuoted = held.includes(between) || /["\r\n\t]|^\s|\s$/u.test(held);
  return isQuoted ? `"${held.replaceAll('"', '""')}"` : held;
}
