/** Tables with a row an issue and a column a party, or the other way round. */
import type { CellGrid, GridCell, Row } from '../grid.ts';
import { Refused } from '../refused.ts';
import type { ColumnMeaning, Columns } from './meanings.ts';
import { sayNothing } from './nothing.ts';
import type { Statement, TableTold, TopicTold } from './statement.ts';

/** What else a row of a wide table may hold. */
const besides: readonly ColumnMeaning[] = ['question', 'group', 'note', 'skip'];

/** Headings that may as well be the name of a party or an issue. */
const ambiguous: readonly ColumnMeaning[] = ['party', 'issue', 'point', 'number'];

/** The columns that have a use here; a heading that may be a name is one, unless it stands first or was named. */
function columnsIn(
  all: Columns,
  named: ReadonlySet<string>,
): { readonly columns: Columns; readonly unused: ReadonlySet<number> } {
  const isByParty = all.get('party') === 0 || named.has('party');
  const isUsed = ([meaning, at]: readonly [ColumnMeaning, number]): boolean =>
    named.has(meaning) ||
    (['party', 'issue'].includes(meaning) && at === 0) ||
    meaning === 'skip' ||
    (besides.includes(meaning) && !isByParty);
  const used = [...all].filter(isUsed);
  const others = [...all].filter((one) => !isUsed(one) && !ambiguous.includes(one[0]));
  return { columns: new Map(used), unused: new Set(others.map(([, at]) => at)) };
}

/** What the cells say: each is what a party demands. */
export function readWide(grid: CellGrid, all: Columns, said: ReadonlySet<string>): TableTold {
  const { columns, unused } = columnsIn(all, said);
  const isByParty = columns.has('party') && !columns.has('issue');
  const first = columns.get(isByParty ? 'party' : 'issue') ?? firstUnknown(grid, columns);
  const known = new Set([...columns.values(), first]);
  const across = grid.heads.flatMap((head, at) => (known.has(at) || unused.has(at) ? [] : [{ head, at }]));
  refuseEmpty(
    grid,
    across.map(({ head }) => head),
  );
  const named = grid.rows.map((row) => ({ row, head: row[first] ?? nowhere }));
  refuseEmpty(
    grid,
    named.map(({ head }) => head),
  );
  refuseRepeated(
    grid,
    named.map(({ head }) => head),
  );
  const statements = named.flatMap(({ row, head }) =>
    across.flatMap(({ head: other, at }) => {
      const [party, issue] = isByParty ? [head, other] : [other, head];
      return demandsOf(row[at] ?? nowhere, party, issue);
    }),
  );
  const topic = (row: Row | null, title: string): TopicTold => ({
    title,
    question: row && textIn(row, columns.get('question')),
    group: row && textIn(row, columns.get('group')),
    note: row && textIn(row, columns.get('note')),
    isOrdered: false,
  });
  const names = across.map(({ head }) => head.text.trim());
  const titles = named.map(({ head }) => head.text.trim());
  return {
    file: grid.file,
    statements,
    parties: isByParty ? titles : names,
    issues: isByParty
      ? names.map((name) => topic(null, name))
      : named.map(({ row, head }) => topic(row, head.text.trim())),
    told: [
      ...[...unused].map(
        (at) =>
          `The column "${grid.heads[at]?.text.trim() ?? ''}" was left out: a table with a row ${isByParty ? 'a party' : 'an issue'} has no place for it.`,
      ),
      isByParty
        ? `Each row is a party, and the issues are ${listed(names)}.`
        : `Each row is an issue, and the parties are ${listed(names)}. If the rows are the parties: --column party="${grid.heads[first]?.text.trim() ?? ''}".`,
    ],
  };
}

const nowhere: GridCell = { text: '', place: { line: 1, column: 1 } };

function textIn(row: Row, at: number | undefined): string | null {
  const text = at === undefined ? '' : (row[at]?.text.trim() ?? '');
  return text === '' ? null : text;
}

function firstUnknown({ heads }: CellGrid, columns: Columns): number {
  const taken = new Set(columns.values());
  return heads.findIndex((_, at) => !taken.has(at));
}

/** Points that suit a party alike stand in one cell, parted by a bar. */
export function pointsInCell(text: string): readonly string[] {
  return text
    .split('|')
    .map((one) => one.trim())
    .filter((one) => !sayNothing(one));
}

function demandsOf({ text, place }: GridCell, party: GridCell, issue: GridCell): readonly Statement[] {
  return pointsInCell(text).map((one) => ({
    place,
    party: party.text.trim(),
    partyAt: party.place,
    via: null,
    issue: issue.text.trim(),
    issueAt: issue.place,
    since: null,
    saying: { kind: 'demands', at: { kind: 'words', text: one } },
    because: null,
    basis: null,
    evidence: [],
  }));
}

function refuseEmpty({ file }: CellGrid, heads: Row): void {
  const empty = heads.find(({ text }) => text.trim() === '');
  if (empty === undefined) return;
  throw new Refused(
    file,
    empty.place,
    'A row or a column with positions has no name',
    'Name it, or leave it out.',
  );
}

/** The same issue in two rows is no wide table. */
function refuseRepeated({ file, heads }: CellGrid, names: Row): void {
  const known = new Set<string>();
  for (const { text, place } of names) {
    const word = text.trim().toLowerCase();
    if (known.has(word))
      throw new Refused(
        file,
        place,
        `"${text.trim()}" stands at the head of two rows`,
        `Where each row is what one party says of one issue, name the columns: --column party="…" --column issue="…" --column point="…". Headings are: ${heads.map((head) => head.text.trim()).join(', ')}.`,
      );
    known.add(word);
  }
}

function listed(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
