/** Which issues hang together: what a party says of the one may wait for the point of another. */
import type { Issue } from '../../model/issue.ts';
import { positionOf } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { weight } from '../../model/stance.ts';
import type { DealIssue, Space } from './space.ts';

/** What a party says of the point of an issue is known once all of these issues have one. */
export interface PointQuestion {
  readonly party: Party;
  readonly at: DealIssue;
  /** The issue itself, and those of the deals that bear on it for the party. */
  readonly scope: readonly DealIssue[];
}

/** What is to be asked of some parties: how each stands on every issue on which it has a say. */
export function questionsOf(space: Space, parties: readonly Party[]): readonly PointQuestion[] {
  return space.issues.flatMap((at) => {
    if (at.held === 'settled') return [];
    return parties
      .filter((party) => at.between.has(party))
      .map((party): PointQuestion => ({ party, at, scope: scopeOf(space, party, at) }));
  });
}

function scopeOf(space: Space, party: Party, at: DealIssue): readonly DealIssue[] {
  const bearing = new Set<Issue>([at.issue]);
  const own = positionOf(space.negotiation, party, at.issue);
  for (const one of own?.concedes ?? [])
    if (weight(one) !== 'none') for (const { issue } of one.needs) bearing.add(issue);
  for (const [issue, { concedes }] of space.negotiation.positions.get(party) ?? [])
    for (const { status, needs } of concedes)
      if (status === 'offered' && needs.some((need) => need.issue === at.issue))
        for (const one of [issue, ...needs.map((need) => need.issue)]) bearing.add(one);
  return space.issues.filter(
    ({ issue, points }) => issue === at.issue || (bearing.has(issue) && points.length > 1),
  );
}

/** The issues in groups that share no question, each group in an order that leaves few of them waiting. */
export function linked(
  issues: readonly DealIssue[],
  questions: readonly PointQuestion[],
): readonly (readonly DealIssue[])[] {
  const waiting = questions.filter(({ scope }) => scope.length > 1).map(({ scope }) => scope);
  const left = new Set(issues);
  const groups: (readonly DealIssue[])[] = [];
  for (const first of issues) {
    if (!left.has(first)) continue;
    const group = groupOf(first, waiting);
    for (const one of group) left.delete(one);
    groups.push(
      ordered(
        issues.filter((one) => group.has(one)),
        waiting,
      ),
    );
  }
  return groups;
}

function groupOf(first: DealIssue, scopes: readonly (readonly DealIssue[])[]): ReadonlySet<DealIssue> {
  const group = new Set([first]);
  for (const one of group)
    for (const scope of scopes) if (scope.includes(one)) for (const other of scope) group.add(other);
  return group;
}

/** Next comes the issue with which the fewest that have a point wait for one that has none. */
function ordered(
  group: readonly DealIssue[],
  scopes: readonly (readonly DealIssue[])[],
): readonly DealIssue[] {
  const placed = new Set<DealIssue>();
  const own = scopes.filter((scope) => scope.some((one) => group.includes(one)));
  const waitingWith = (next: DealIssue): number => {
    const open = own.filter((scope) => scope.some((one) => one !== next && !placed.has(one)));
    const inOpen = new Set(open.flat());
    return [...placed, next]
      .filter((one) => inOpen.has(one))
      .reduce((states, { points }) => states * points.length, 1);
  };
  while (placed.size < group.length) {
    const left = group.filter((one) => !placed.has(one));
    const [first] = left;
    if (first === undefined) break;
    let best = { issue: first, states: waitingWith(first) };
    for (const issue of left.slice(1)) {
      const states = waitingWith(issue);
      if (states < best.states) best = { issue, states };
    }
    placed.add(best.issue);
  }
  return [...placed];
}
