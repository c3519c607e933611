/** Workbooks of spreadsheet programs. */
import { readXlsx as readWorkbook, streamXlsxRows } from 'hucre/xlsx';
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
const largest = 12 * 1024 * 1024;
const mostRows = 20_000;
const mostColumns = 1000;
const mostCells = 200_000;

type Sheet = Awaited<ReturnType<typeof readWorkbook>>['sheets'][number];

/** The rows of the first sheet that holds any; that there are others is told. */
export async function readXlsx({ file, bytes }: Foreign): Promise<Cells> {
  const size = sizeOf(bytes);
  if (size === null || size > largest) throw tooLarge(file);
  const names = await sound(file, () => namesIn(bytes));
  for (const at of names.keys()) {
    if (await isTooLong(file, bytes, at)) throw tooLarge(file);
    const [sheet] = await sound(file, () => sheetsIn(bytes, at));
    if (sheet === undefined || !isFilled(sheet)) continue;
    const told = toldOf(sheet, names.length);
    return { rows: sheet.rows.map((_, row) => rowOf(file, sheet, row)), told };
  }
  return { rows: [], told: [] };
}

/** What of a workbook is not read. */
function toldOf({ name, merges = [] }: Sheet, sheets: number): readonly string[] {
  return [
    ...(sheets === 1
      ? []
      : [`Of the ${sheets} sheets only the first that holds anything was read, "${name}".`]),
    ...(merges.length === 0 ? [] : ['Of merged cells only the first holds what stands in them.']),
  ];
}

async function namesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await readWorkbook(bytes, {
    sheets: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/** A row far below takes as much room as all above it, so that rows are counted one by one first. */
function isTooLong(file: string, bytes: Uint8Array, sheet: number): Promise<boolean> {
  return sound(file, async () => {
    let [count, cells] = [0, 0];
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      count += 1;
      cells += values.length;
      if (count > mostRows || cells > mostCells || index >= mostRows || values.length > mostColumns)
        return true;
    }
    return false;
  });
}

async function sheetsIn(bytes: Uint8Array, sheet: number): Promise<readonly Sheet[]> {
  return (await readWorkbook(bytes, { readStyles: true, sheets: [sheet] })).sheets;
}

function isFilled({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cell !== null && cell !== ''));
}

/** What the reader of workbooks finds wrong is told as what is wrong with the file. */
async function sound<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new Refused(file, whole, `This is no sound workbook: ${why}`, 'Save the table as CSV.');
  }
}

function rowOf(file: string, sheet: Sheet, at: number): Row {
  return (sheet.rows[at] ?? []).map((_, column): GridCell => {
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
  if (value === null && cell?.formula !== undefined)
    throw new Refused(
      file,
      place,
      'The formula of this cell was never computed',
      'Open the workbook in a spreadsheet program, and save it.',
    );
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'number') return String(value);
  const isPercent = cell?.style?.numFmt?.replaceAll(/"[^"]*"|\\./gu, '').includes('%') === true;
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
