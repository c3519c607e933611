/** What stands in the way: the fewest issues without which there is a deal that nobody refuses. */
import { compared, exactOf, mostOf, sumOf } from './exact.ts';
import type { Judged } from './judgement.ts';
import { isScored, worthOf } from './scores.ts';
import type { Party } from '../../../src/model/party.ts';
import type { Deal, DealIssue, Table } from './table.ts';

/** All sets of so few issues; none where a deal is refused by nobody, null where no removal helps. */
export function blockersOf(table: Table, all: readonly Judged[]): readonly (readonly string[])[] | null {
  const open = table.issues.filter(({ settled }) => !settled);
  const needy = table.parties.filter((party) => party.walkAway !== null && isScored(table, party));
  for (let size = 0; size <= open.length; size += 1) {
    const found = subsetsOf(open, size).filter((removed) =>
      all.some((one) => isFreeWithout(table, needy, one, removed)),
    );
    if (found.length > 0) return size === 0 ? [] : found.map((set) => set.map(({ issue }) => issue.id));
  }
  return null;
}

/** All sets of so many, in the order of the list. */
function subsetsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, i) => subsetsOf(list.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Whether nobody refuses what is left of a deal, each being given the best on what is removed. */
function isFreeWithout(
  table: Table,
  needy: readonly Party[],
  { deal, said }: Judged,
  removed: readonly DealIssue[],
): boolean {
  const gone = new Set(removed.map(({ issue }) => issue));
  return (
    said.every(({ refused }) => refused.every(({ issue }) => gone.has(issue))) &&
    needy.every((party) => reaches(table, party, deal, removed))
  );
}

function reaches(table: Table, party: Party, deal: Deal, removed: readonly DealIssue[]): boolean {
  const worth = table.issues.map((on, i) =>
    removed.includes(on)
      ? mostOf(on.points.map((point) => worthOf(table, party, on, point)))
      : worthOf(table, party, on, deal[i] ?? 0),
  );
  return party.walkAway === null || compared(sumOf(worth), exactOf(party.walkAway.total)) >= 0;
}
