/** Tables of text: CSV in any of its dialects, and TSV. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Foreign } from './draft.ts';
import type { Cells, Row } from './grid.ts';
import { Refused } from './refused.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** The rows of a table. */
export function readCsv({ file, text }: Foreign): Cells {
  try {
    const rows: Row[] = [];
    // Excel may say first what parts the cells.
    const told = /^\ufeff?sep=.\r?\n/iu.exec(text)?.[0] ?? '';
    const [body, skipped] = [text.slice(told.length), told === '' ? 0 : 1];
    parse(body, {
      bom: true,
      delimiter: delimiterOf(body),
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      on_record: (record: string[], { lines }) => {
        const line = firstLineOf(record, lines) + skipped;
        rows.push(record.map((cell, at) => ({ text: withoutGuard(cell), place: { line, column: at + 1 } })));
      },
    });
    return { rows, told: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    throw new Refused(
      file,
      { line: typeof lines === 'number' ? Math.max(lines, 1) : 1, column: 1 },
      `This is no sound CSV: ${error.message}`,
      'Save the table anew from the program that wrote it.',
    );
  }
}

/** What parts the cells of the first line, outside of quotes, most often. */
export function delimiterOf(text: string): string {
  const first = /^[^\r\n]*\S[^\r\n]*/mu.exec(text)?.[0] ?? '';
  const bare = first.replaceAll(/"[^"]*"/gu, '');
  const counted = delimiters.map((sign) => ({ sign, times: bare.split(sign).length }));
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).sign;
}

/** A record ends in the line that the reader tells; line feeds in its cells stand before that. */
function firstLineOf(record: readonly string[], last: number): number {
  return last - record.join('').split('\n').length + 1;
}

/** The apostrophe that keeps a spreadsheet from taking a text for a formula is no part of it. */
function withoutGuard(cell: string): string {
  return /^'+(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u.test(cell) ? cell.slice(1) : cell;
}
