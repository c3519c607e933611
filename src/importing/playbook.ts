/** A playbook: of each clause what one side prefers, what it falls back to, and where it walks away. */
import { fold } from '../words/fold.ts';
import { bookIn } from './book.ts';
import { linesOf } from './draft.ts';
import type { Draft, Foreign, ForeignKind, ImportOptions } from './draft.ts';
import { readGrid } from './readgrid.ts';
import { nameOf } from './names.ts';
import { Refused, whole } from './refused.ts';
import { modelOf } from './table/model.ts';

export const playbook: ForeignKind = {
  what: 'a table with the columns clause, preferred, fallback and walk-away',
  recognises: ([first]) =>
    first !== undefined &&
    linesOf(first).some((line) =>
      [/preferred/iu, /fall-?\s?back/iu, /walk-?\s?away/iu].every((word) => word.test(line)),
    ),
  read: readPlaybooks,
};

/** Each file is the playbook of a party, under the name of the file. */
async function readPlaybooks(files: readonly Foreign[], options: ImportOptions): Promise<Draft> {
  const [first] = files;
  if (options.walkAway === null)
    throw new Refused(
      first?.file ?? '',
      whole,
      'It is not clear what "walk-away" is in this playbook',
      'Say it: --walk-away last, if it is the last point that is acceptable; --walk-away refused, if it is the first that is refused.',
    );
  const grids = await Promise.all(files.map(readGrid));
  const [walkAway, isAlone] = [options.walkAway, files.length === 1];
  const books = grids.map((grid) => bookIn(grid, { party: nameOf(grid.file), walkAway, isAlone }));
  const other = 'The other side';
  const issues = new Map(
    books.flatMap(({ topics }) => topics.map((topic) => [fold(topic.title), topic] as const)),
  );
  return modelOf(
    {
      file: first?.file ?? '',
      statements: books.flatMap(({ statements }) =>
        statements.map((one) => ({ ...one, issue: issues.get(fold(one.issue))?.title ?? one.issue })),
      ),
      parties: [...grids.map(({ file }) => nameOf(file)), ...(isAlone ? [other] : [])],
      issues: [...issues.values()],
      told: [
        ...grids.flatMap(({ told }) => told),
        ...(isAlone ? [`A playbook is that of one side, so "${other}" was put beside it.`] : []),
      ],
    },
    options,
  );
}
