/** Who holds a point though none of the parties compared does: parties outside, unmet conditions, drafts. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { bySpan, meet, span, touches, within } from '../model/points.ts';
import type { PointSet, Span } from '../model/points.ts';
import type { Proposal } from '../model/proposal.ts';
import { keyOf } from '../model/figures.ts';
import type { Holder } from '../model/holder.ts';

/** A point, or on a range a number or a stretch, with the parties and drafts that hold it. */
export interface Held {
  readonly points: Span;
  readonly parties: readonly Party[];
  readonly proposals: readonly Proposal[];
}

/** Points that a party would take, or would under a condition. */
interface Claimed {
  readonly party: Party;
  readonly points: PointSet;
}

/**
 * Of some points of an issue those that somebody holds: one of the others finds them acceptable, one of those inside
 * offers them under a condition that is not met, or a draft that is not withdrawn names them.
 */
export function heldOf(
  negotiation: Negotiation,
  issue: Issue,
  points: PointSet,
  inside: readonly Holder[],
  others: readonly Holder[],
): readonly Held[] {
  if (points.length === 0) return [];
  const claimed: readonly Claimed[] = [
    ...inside.map(({ party, stance }) => ({ party, points: meet(points, stance.unmet) })),
    ...others.map(({ party, stance }) => ({ party, points: meet(points, stance.acceptable) })),
  ];
  const drafts = draftsOn(negotiation, issue).filter(([, at]) => touches([span(at)], points));
  const named = [...claimed.flatMap((one) => one.points), ...drafts.map(([, at]) => span(at))];
  const spans = [...new Map(named.map((one) => [keyOf([one]), one])).values()];
  return spans.toSorted(bySpan).map((one) => ({
    points: one,
    parties: claimed.filter((claim) => within([one], claim.points)).map(({ party }) => party),
    proposals: drafts.filter(([, at]) => one.from === at && one.to === at).map(([proposal]) => proposal),
  }));
}

/** The drafts that are not withdrawn, each with the point that it names of an issue, or that puts off what it leaves open. */
export function draftsOn(
  { proposals }: Negotiation,
  issue: Issue,
): readonly (readonly [proposal: Proposal, at: number])[] {
  const deferring =
    issue.kind === 'range' ? [] : [...issue.points.keys()].filter((at) => issue.points[at]?.defers === true);
  return proposals.flatMap((proposal) => {
    if (proposal.status === 'withdrawn') return [];
    const at = proposal.points.get(issue);
    const held = proposal.open.includes(issue) ? deferring : at === undefined ? [] : [at];
    return held.map((point) => [proposal, point] as const);
  });
}
