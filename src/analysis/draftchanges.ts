/** What a draft changed since the one that it revises, and for whom. */
import type { Issue } from '../model/issue.ts';
import { shareApart } from '../model/figures.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { nothing, span } from '../model/points.ts';
import type { Proposal } from '../model/proposal.ts';
import { partiesOn } from './settled.ts';

/** A point that a revision moved, with the parties whose demands it came nearer to, and those that it left. */
export interface DraftChange {
  readonly issue: Issue;
  readonly from: number | null;
  readonly to: number | null;
  readonly better: readonly Party[];
  readonly worse: readonly Party[];
}

/** The points that a draft moved since the one that it revises, by what positions demand. */
export function changesIn(
  negotiation: Negotiation,
  { points, revises }: Proposal,
  issues: readonly Issue[],
  parties: readonly Party[],
): readonly DraftChange[] {
  if (revises === null) return [];
  return issues.flatMap((issue) => {
    const from = revises.points.get(issue) ?? null;
    const to = points.get(issue) ?? null;
    if (from === to) return [];
    const turns = partiesOn(issue, parties).map((party) => ({
      party,
      turn: approachTo(negotiation, party, issue, from, to),
    }));
    const better = turns.filter(({ turn }) => turn > 0).map(({ party }) => party);
    const worse = turns.filter(({ turn }) => turn < 0).map(({ party }) => party);
    return [{ issue, from, to, better, worse }];
  });
}

/** Above 0 where the new point is nearer to what a party demands; 0 where it demands nothing, whatever it would take. */
function approachTo(
  negotiation: Negotiation,
  party: Party,
  issue: Issue,
  from: number | null,
  to: number | null,
): number {
  const demands = positionOf(negotiation, party, issue)?.stance.demands ?? nothing;
  if (demands.length === 0 || from === null || to === null) return 0;
  const share = shareApart(issue);
  return share(demands, [span(from)]) - share(demands, [span(to)]);
}
