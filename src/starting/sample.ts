/** What a party could say in confidence on one issue, as an example: beside what it says in public, and no contradiction of it. */
import type { Issue, ListedIssue, RangeIssue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { PointSet } from '../model/points.ts';

/** Points as a file has them: ids, or numbers of a range. */
export interface Sample {
  readonly issue: Issue;
  /** Null where it has demands in public, which stay. */
  readonly demands: string | null;
  /** Null where it demands whatever it could give. */
  readonly concedes: string | null;
  readonly scores: readonly (readonly [point: string, score: number])[];
}

/** An example on the first issue on which a party demands something itself, else on the first that concerns it; null where none does. */
export function sampleOf({ issues, history }: Negotiation, party: Party): Sample | null {
  const demandedOn = (issue: Issue): PointSet =>
    (history.positions.get(party)?.get(issue) ?? []).flatMap(({ stance }) => stance.demands);
  const concerned = issues.filter(({ between }) => between?.includes(party) !== false);
  const issue = concerned.find((one) => demandedOn(one).length > 0) ?? concerned[0];
  if (issue === undefined) return null;
  const demanded = demandedOn(issue);
  const points = issue.kind === 'range' ? endsOf(issue, demanded) : nearestFirst(issue, demanded);
  const [best] = points;
  return {
    issue,
    demands: demanded.length === 0 ? (best?.point ?? null) : null,
    concedes: points.find((one) => one !== best && !holds(demanded, one.at))?.point ?? null,
    scores: points.map(({ point }, rank) => [point, scoreOf(issue, points.length, rank)]),
  };
}

interface Placed {
  readonly at: number;
  readonly point: string;
}

/** The ends of a range, first the one that is nearer to what is demanded at last. */
function endsOf({ from, to }: RangeIssue, demanded: PointSet): readonly Placed[] {
  const ends = [from, to].map((at) => ({ at, point: `${at}` }));
  const last = demanded.at(-1);
  return last !== undefined && last.from - from > to - last.to ? ends.toReversed() : ends;
}

/** The points of a list, first the one that is demanded at last, then those around it. */
function nearestFirst({ points }: ListedIssue, demanded: PointSet): readonly Placed[] {
  const best = demanded.at(-1)?.from ?? 0;
  return points
    .map(({ id }, at) => ({ at, point: id }))
    .toSorted((one, other) => Math.abs(one.at - best) - Math.abs(other.at - best));
}

function holds(points: PointSet, at: number): boolean {
  return points.some(({ from, to }) => from <= at && at <= to);
}

/** What is demanded is worth most, and what lies furthest from it nothing. */
function scoreOf(issue: Issue, count: number, rank: number): number {
  return issue.kind === 'range' ? 10 * (1 - rank) : count - 1 - rank;
}
