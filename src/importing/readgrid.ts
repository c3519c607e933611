/** The table of a file: a workbook, Markdown, or CSV in any dialect. */
import { readCsv } from './csv.ts';
import type { Foreign } from './draft.ts';
import type { CellGrid, Cells, Row } from './grid.ts';
import { hasTable, readMarkdown } from './markdown.ts';
import { Refused } from './refused.ts';
import { isWorkbook, readXlsx } from './xlsx.ts';

/** Reads the table of a file; one without a row below its headings is refused. */
export async function readGrid(foreign: Foreign): Promise<CellGrid> {
  const { rows, told } = await readCells(foreign);
  const [first = [], ...rest] = rows.filter((row) => row.some(({ text }) => text.trim() !== ''));
  const { file } = foreign;
  const heads = withoutEmptyEnd(first);
  if (rest.length === 0)
    throw new Refused(
      file,
      first[0]?.place ?? { line: 1, column: 1 },
      'The table has no row below its headings',
      'Give it a line of headings, and a row for each thing below.',
    );
  refuseTwice(file, heads);
  return { file, heads, rows: rest.map((row) => fitted(file, row, heads)), told };
}

function readCells(foreign: Foreign): Cells | Promise<Cells> {
  if (isWorkbook(foreign.bytes)) return readXlsx(foreign);
  return hasTable(foreign.text) ? readMarkdown(foreign) : readCsv(foreign);
}

/** Cells behind the last heading hold nothing, or the table is not what it seems. */
function fitted(file: string, row: Row, heads: Row): Row {
  const stray = row.slice(heads.length).find(({ text }) => text.trim() !== '');
  if (stray !== undefined)
    throw new Refused(
      file,
      stray.place,
      `"${stray.text}" stands in a column without a heading`,
      'Give the column a heading, or put a text that holds what parts cells into double quotes.',
    );
  const [{ place = { line: 1, column: 1 } } = {}] = row;
  return heads.map((_, at) => row[at] ?? { text: '', place: { ...place, column: at + 1 } });
}

function withoutEmptyEnd(row: Row): Row {
  const last = row.findLastIndex(({ text }) => text.trim() !== '');
  return row.slice(0, last + 1);
}

/** Of two columns with one heading a reader would see one. */
function refuseTwice(file: string, heads: Row): void {
  const known = new Set<string>();
  for (const { text, place } of heads) {
    const word = text.trim().toLowerCase();
    if (word !== '' && known.has(word))
      throw new Refused(file, place, `The heading "${text.trim()}" stands twice`, 'Rename one of the two.');
    known.add(word);
  }
}
