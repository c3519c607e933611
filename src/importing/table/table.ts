/** A table of positions: a spreadsheet, CSV or TSV, wide or long, or what `positions --format csv` prints. */
import type { Draft, Foreign, ForeignKind, ImportOptions } from '../draft.ts';
import { readGrid } from '../readgrid.ts';
import type { CellGrid } from '../grid.ts';
import { onlyFile } from '../only.ts';
import { isWorkbook } from '../xlsx.ts';
import { isEntries, readEntries } from './entries.ts';
import { isLongTable, readLong } from './long.ts';
import { columnsOf } from './meanings.ts';
import { modelOf } from './model.ts';
import { modelOnto } from './onto.ts';
import type { TableTold } from './statement.ts';
import { readWide } from './wide.ts';

export const table: ForeignKind = {
  what: 'a CSV, TSV or .xlsx table of positions',
  recognises: ([first]) => first !== undefined && (isWorkbook(first.bytes) || hasColumns(first.text)),
  read: readTable,
};

/** A first line of two cells or more, and not what begins a file of another program. */
function hasColumns(text: string): boolean {
  const first = /\S[^\r\n]*/u.exec(text)?.[0] ?? '';
  return /[,;\t|]/u.test(first) && !/^[<{[]/u.test(first);
}

async function readTable(files: readonly Foreign[], options: ImportOptions): Promise<Draft> {
  const foreign = onlyFile(files, 'table');
  const grid = await readGrid(foreign);
  const told = toldIn(grid, options);
  const all = { ...told, told: [...grid.told, ...told.told] };
  if (options.onto !== null) return modelOnto(all, options.onto, options);
  return modelOf(isEntries(grid) ? { ...all, told: [...all.told, nameless] } : all, options);
}

const nameless =
  'The table holds ids and no names; --onto takes these, and all else, from the model that it was printed from.';

function toldIn(grid: CellGrid, options: ImportOptions): TableTold {
  if (isEntries(grid)) return readEntries(grid);
  const columns = columnsOf(grid, options);
  return isLongTable(columns)
    ? readLong(grid, columns)
    : readWide(grid, columns, new Set(options.columns.map((column) => column.split('=')[0] ?? '')));
}
