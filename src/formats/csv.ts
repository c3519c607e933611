/** CSV (RFC 4180): the one table of a question, safe to open in a spreadsheet. */
import type { Sheet } from '../blocks/sheet.ts';
import { visible } from './escape.ts';

/** The heads and a line a row; text that a spreadsheet would take for a formula begins with an apostrophe. */
export function* toCsv({ columns, rows }: Sheet): Generator<string> {
  yield `${columns.map(cell).join(',')}\r\n`;
  for (const row of rows) yield `${row.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = visible(value);
  const held = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(safe) ? `'${safe}` : safe;
  return /[",\r\n\t]|^\s|\s$/u.test(held) ? `"${held.replaceAll('"', '""')}"` : held;
}
