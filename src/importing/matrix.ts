/** A matrix of scores: a row a point, a column a party, and a row with the walk-aways. */
import { grouped } from '../model/group.ts';
import { fold } from '../words/fold.ts';
import { linesOf } from './draft.ts';
import type { Draft, ForeignKind, ImportOptions } from './draft.ts';
import { readGrid } from './readgrid.ts';
import type { CellGrid, GridCell, Row } from './grid.ts';
import { decimalSignIn, numberIn } from './numbers.ts';
import type { DecimalSign } from './numbers.ts';
import { onlyFile } from './only.ts';
import { Refused, whole } from './refused.ts';
import { scored } from './scored.ts';
import type { ScoredParty } from './scored.ts';

export const matrix: ForeignKind = {
  what: 'a CSV with columns issue, point and a column of scores for each party',
  recognises: ([first]) =>
    first !== undefined &&
    /^\ufeff?"?issue"?\s*[,;\t|]\s*"?point"?\s*[,;\t|]/iu.test(first.text) &&
    linesOf(first).some((line) => /^"?walk-?\s?away\b|[,;\t|] ?-?[\d.,]+ ?$/iu.test(line)),
  read: async (files, options) => readMatrix(await readGrid(onlyFile(files, 'matrix')), options),
};

function readMatrix(grid: CellGrid, options: ImportOptions): Draft {
  const sign = decimalSignIn(grid.rows.flatMap((row) => row.slice(2).map(({ text }) => text))) ?? 'point';
  const isLast = (row: Row): boolean => /^walk-?\s?away$/iu.test(textAt(row, 0));
  const [least, second] = grid.rows.filter(isLast);
  if (second !== undefined) throw twice(grid, second[0], 'The walk-away');
  refusePoints(
    grid,
    grid.rows.filter((row) => !isLast(row)),
  );
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
    walkAway: least === undefined ? null : scoreIn(grid, least[at + 2], sign),
    scores: [...byIssue.values()].map((rows) =>
      rows.map((row) => scoreIn(grid, row[at + 2], sign) ?? lacking(grid, row[at + 2])),
    ),
  }));
  return scored({ title: options.title, issues, profiles: parties, told: grid.told }, options);
}

/** A point that stands twice has two scores, and one without a name none that anybody could speak of. */
function refusePoints(grid: CellGrid, rows: readonly Row[]): void {
  const known = new Set<string>();
  for (const row of rows) {
    const [issue, point] = [textAt(row, 0), textAt(row, 1)];
    if (issue === '' || point === '')
      throw new Refused(
        grid.file,
        row[issue === '' ? 0 : 1]?.place ?? whole,
        `The row names no ${issue === '' ? 'issue' : 'point'}`,
        'Name one in each row.',
      );
    const word = JSON.stringify([fold(issue), fold(point)]);
    if (known.has(word)) throw twice(grid, row[1], `"${point}" of "${issue}"`);
    known.add(word);
  }
}

function twice({ file }: CellGrid, cell: GridCell | undefined, what: string): Refused {
  return new Refused(file, cell?.place ?? whole, `${what} stands twice`, 'Keep one of the two rows.');
}

function textAt(row: Row, at: number): string {
  return row[at]?.text.trim() ?? '';
}

function scoreIn({ file }: CellGrid, cell: GridCell | undefined, sign: DecimalSign): number | null {
  if (cell === undefined || cell.text.trim() === '') return null;
  const number = numberIn(cell.text, sign);
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
