/** Tables of text: CSV in any of its dialects, and TSV. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Foreign } from './draft.ts';
import { Refused, whole } from './refused.ts';
import type { Row } from './grid.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** The rows of a table, without those that are empty. */
export function readCsv({ file, text }: Foreign): readonly Row[] {
  try {
    const rows: Row[] = [];
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      on_record: (record: string[], { lines }) => {
        const cells = record.map(withoutGuard);
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: firstLineOf(record, lines) });
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    throw new Refused(
      file,
      { ...whole, line: typeof lines === 'number' ? Math.max(lines, 1) : 1 },
      `This is no sound CSV: ${error.message}`,
      'Save the table anew from the program that wrote it.',
    );
  }
}

/** What parts the cells of the first line, outside of quotes, most often. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
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
  return /^'[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'[\t\r\n]/u.test(cell) ? cell.slice(1) : cell;
}
