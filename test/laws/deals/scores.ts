/** What deals are worth to a party, in points of its own. */
import type { Issue } from '../../../src/model/issue.ts';
import { positionOf } from '../../../src/model/negotiation.ts';
import type { Party } from '../../../src/model/party.ts';
import type { Score } from '../../../src/model/entry.ts';
import { dividedBy, exactOf, minus, plus, sumOf, times, zero } from './exact.ts';
import type { Exact } from './exact.ts';
import type { Deal, DealIssue, Table } from './table.ts';

function scoresOn(table: Table, party: Party, issue: Issue): readonly Score[] {
  return positionOf(table.negotiation, party, issue)?.scores ?? [];
}

function issuesOf({ issues }: Table, party: Party): readonly DealIssue[] {
  return issues.filter(({ judging }) => judging.includes(party));
}

/** The issues that are open and that a party does not score. */
export function missingOf(table: Table, party: Party): readonly Issue[] {
  return issuesOf(table, party)
    .filter(({ issue, fixed }) => fixed === null && scoresOn(table, party, issue).length === 0)
    .map(({ issue }) => issue);
}

/** Whether a party scores every issue that is open, and at least one of all. */
export function isScored(table: Table, party: Party): boolean {
  const any = issuesOf(table, party).some(({ issue }) => scoresOn(table, party, issue).length > 0);
  return any && missingOf(table, party).length === 0;
}

/** What a point is worth to a party: on a range straight between the numbers that it scores. */
export function worthOf(table: Table, party: Party, { issue, judging }: DealIssue, point: number): Exact {
  const scores = scoresOn(table, party, issue).toSorted((a, b) => a.at - b.at);
  const before = scores.findLast(({ at }) => at <= point);
  const after = scores.find(({ at }) => at >= point);
  if (!judging.includes(party) || before === undefined || after === undefined) return zero;
  const [low, high] = [exactOf(before.score), exactOf(after.score)];
  if (before === after) return low;
  const length = minus(exactOf(after.at), exactOf(before.at));
  const part = dividedBy(minus(exactOf(point), exactOf(before.at)), length);
  return plus(low, times(part, minus(high, low)));
}

/** What a deal is worth to a party. */
export function totalOf(table: Table, party: Party, deal: Deal): Exact {
  return sumOf(table.issues.map((on, i) => worthOf(table, party, on, deal[i] ?? 0)));
}
