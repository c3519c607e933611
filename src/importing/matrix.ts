/** A matrix of scores: a row a point, a column a party, and a row with the walk-aways. */
import { grouped } from '../model/group.ts';
import { readCsv } from './csv.ts';
import type { Draft, Foreign, ForeignKind, ImportOptions } from './draft.ts';
import type { Row } from './grid.ts';
import { numberIn } from './numbers.ts';
import { Refused } from './refused.ts';
import { scored } from './scored.ts';
import type { ScoredParty } from './scored.ts';

export const matrix: ForeignKind = {
  what: 'a CSV with columns issue, point and a column of scores for each party',
  recognises: ([first]) =>
    first !== undefined && /^\ufeff?"?issue"?\s*[,;\t|]\s*"?point"?\s*[,;\t|]/iu.test(first.text),
  read: ([first], options) => {
    if (first === undefined) throw new Error('An import has a file');
    return readMatrix(first, options);
  },
};

function readMatrix(foreign: Foreign, options: ImportOptions): Draft {
  const [heads, ...rows] = readCsv(foreign);
  const parties = (heads?.cells ?? []).slice(2).map((name) => name.trim());
  const isLast = ({ cells }: Row): boolean => /^walk-?\s?away$/iu.test((cells[0] ?? '').trim());
  const least = rows.find(isLast);
  const points = rows.filter((row) => !isLast(row));
  const byIssue = grouped(points, ({ cells }) => (cells[0] ?? '').trim());
  const issues = [...byIssue].map(([title, held]) => ({
    title,
    points: { kind: 'names', names: held.map(({ cells }) => (cells[1] ?? '').trim()) } as const,
  }));
  const profiles = parties.map((name, column): ScoredParty => ({
    name,
    walkAway: least === undefined ? null : scoreIn(foreign, least, column + 2),
    scores: [...byIssue.values()].map((held) =>
      held.map((row) => scoreIn(foreign, row, column + 2) ?? lacking(foreign, row, column + 2)),
    ),
  }));
  return scored({ title: options.title, issues, profiles, told: [] }, options);
}

function scoreIn({ file }: Foreign, { cells, line }: Row, column: number): number | null {
  const cell = (cells[column] ?? '').trim();
  if (cell === '') return null;
  const number = numberIn(cell);
  if (number !== null) return number;
  throw new Refused(
    file,
    { line, column: column + 1 },
    `"${cell}" is no score`,
    'Write a number, such as 12.5.',
  );
}

function lacking({ file }: Foreign, { line }: Row, column: number): never {
  throw new Refused(
    file,
    { line, column: column + 1 },
    'A point without a score',
    'Give each party a score for each point; 0 where it is worth nothing to it.',
  );
}
