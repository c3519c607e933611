/** Workbooks of spreadsheet programs. */
import { readXlsx as readWorkbook } from 'hucre/xlsx';
import type { Foreign } from './draft.ts';
import type { Cells, GridCell, Row } from './grid.ts';
import { isUnclear } from './numbers.ts';
import { Refused, whole } from './refused.ts';
import { sizeOf } from './zip.ts';

/** A workbook is a zip, which begins so. */
export function isWorkbook([p, k, three, four]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

/** A workbook of people's positions is far smaller than that, taken apart. */
const largest = 32 * 1024 * 1024;
const mostRows = 20_000;
const mostColumns = 1000;

type Workbook = Awaited<ReturnType<typeof readWorkbook>>;
type Sheet = Workbook['sheets'][number];

/** The rows of the first sheet that holds any; that there are others is told. */
export async function readXlsx({ file, bytes }: Foreign): Promise<Cells> {
  const size = sizeOf(bytes);
  if (size === null || size > largest) throw tooLarge(file);
  const { sheets } = await opened(file, bytes);
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  const [first, ...others] = filled;
  if (first === undefined) return { rows: [], told: [] };
  const told = others.map(({ name }) => `The sheet "${name}" was left out: only the first is read.`);
  return { rows: first.rows.map((_, at) => rowOf(file, first, at)), told };
}

async function opened(file: string, bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readWorkbook(bytes, { readStyles: true, maxRows: mostRows + 1 });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'its parts cannot be read';
    throw new Refused(file, whole, `This is no sound workbook: ${why}`, 'Save the table as CSV.');
  }
}

function rowOf(file: string, sheet: Sheet, at: number): Row {
  const cells = sheet.rows[at] ?? [];
  if (at >= mostRows || cells.length > mostColumns) throw tooLarge(file);
  return cells.map((_, column): GridCell => {
    const place = { line: at + 1, column: column + 1 };
    return { text: textOf(file, sheet, place), place };
  });
}

function textOf(file: string, { rows, cells }: Sheet, place: GridCell['place']): string {
  const [row, column] = [place.line - 1, place.column - 1];
  const value = rows[row]?.[column] ?? null;
  const cell = cells?.get(`${row},${column}`);
  if (cell?.type === 'error')
    throw new Refused(file, place, `The cell holds the error ${String(value)}`, 'Mend its formula first.');
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'number') return String(value);
  const isPercent = cell?.style?.numFmt?.includes('%') === true;
  return isPercent ? `${numberText(Number((value * 100).toFixed(10)))} %` : numberText(value);
}

/** A number of the workbook is clear, and so shall its text be. */
function numberText(number: number): string {
  return isUnclear(`${number}`) ? `${number}0` : `${number}`;
}

function tooLarge(file: string): Refused {
  return new Refused(
    file,
    whole,
    'The workbook is too large, or says of itself what is not so',
    'Copy the table into a workbook of its own, or save it as CSV.',
  );
}
