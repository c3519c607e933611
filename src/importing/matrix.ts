/** A matrix of scores: a row a point, a column a party, and a row with the walk-aways. */
import { grouped } from '../model/group.ts';
import type { Draft, ForeignKind, ImportOptions } from './draft.ts';
import { readGrid } from './readgrid.ts';
import type { CellGrid, GridCell, Row } from './grid.ts';
import { numberIn } from './numbers.ts';
import { onlyFile } from './only.ts';
import { Refused } from './refused.ts';
import { scored } from './scored.ts';
import type { ScoredParty } from './scored.ts';

export const matrix: ForeignKind = {
  what: 'a CSV with columns issue, point and a column of scores for each party',
  recognises: ([first]) =>
    first !== undefined &&
    /^\ufeff?"?issue"?\s*[,;\t|]\s*"?point"?\s*[,;\t|]/iu.test(first.text) &&
    /^\s*"?walk-?\s?away\b|[,;\t|]\s*-?[\d.]+\s*$/imu.test(first.text),
  read: async (files, options) => readMatrix(await readGrid(onlyFile(files, 'matrix')), options),
};

function readMatrix(grid: CellGrid, options: ImportOptions): Draft {
  const isLast = (row: Row): boolean => /^walk-?\s?away$/iu.test(textAt(row, 0));
  const least = grid.rows.find(isLast);
  const byIssue = grouped(
    grid.rows.filter((row) => !isLast(row)),
    (row) => textAt(row, 0),
  );
  const issues = [...byIssue].map(([title, rows]) => ({
    title,
    points: { kind: 'names', names: rows.map((row) => textAt(row, 1)) } as const,
  }));
  const parties = grid.heads.slice(2).map(({ text }, at): ScoredParty => ({
    name: text.trim(),
    walkAway: least === undefined ? null : scoreIn(grid, least[at + 2]),
    scores: [...byIssue.values()].map((rows) =>
      rows.map((row) => scoreIn(grid, row[at + 2]) ?? lacking(grid, row[at + 2])),
    ),
  }));
  return scored({ title: options.title, issues, profiles: parties, told: grid.told }, options);
}

function textAt(row: Row, at: number): string {
  return row[at]?.text.trim() ?? '';
}

function scoreIn({ file }: CellGrid, cell: GridCell | undefined): number | null {
  if (cell === undefined || cell.text.trim() === '') return null;
  const number = numberIn(cell.text, 'point');
  if (number !== null) return number;
  throw new Refused(file, cell.place, `"${cell.text}" is no score`, 'Write a number, such as 12.5.');
}

function lacking({ file }: CellGrid, cell: GridCell | undefined): never {
  throw new Refused(
    file,
    cell?.place ?? { line: 1, column: 1 },
    'A point has no score here',
    'Give each party a score for each point; 0 where it is worth nothing to it.',
  );
}
