/** CSV (RFC 4180): the one table of a question, safe to open in a spreadsheet. */
import type { Sheet, Value } from '../blocks/sheet.ts';
import { plain } from '../blocks/text.ts';
import { visible } from './escape.ts';
import type { Look } from './look.ts';
import { signsOf } from './text.ts';
import type { Signs } from './text.ts';

/** The heads and a line a row; text that a spreadsheet would take for a formula begins with an apostrophe. */
export function* toCsv(
  { columns, rows }: Sheet,
  look: Pick<Look, 'ascii'> = { ascii: false },
): Generator<string> {
  const signs = signsOf(look);
  for (const row of [columns, ...rows]) yield `${row.map((value) => cell(value, signs)).join(',')}\r\n`;
}

function cell(value: Value, signs: Signs): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const safe = visible(typeof value === 'string' ? value : plain(value, signs));
  const held = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(safe) ? `'${safe}` : safe;
  return /[",\r\n\t]|^\s|\s$/u.test(held) ? `"${held.replaceAll('"', '""')}"` : held;
}
