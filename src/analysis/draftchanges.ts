/** What a draft changed since the one that it revises, and for whom. */
import type { Issue } from '../model/issue.ts';
import { rounded } from '../model/figures.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { distance, span, touches } from '../model/points.ts';
import type { Proposal } from '../model/proposal.ts';
import { classOf, counts, isOrdered } from '../model/stance.ts';
import type { PointClass, Stance } from '../model/stance.ts';
import { partiesOn } from './settled.ts';

/** A point that a revision moved, with the parties whose demands it came nearer to, and those that it left. */
export interface DraftChange {
  readonly issue: Issue;
  readonly from: number | null;
  readonly to: number | null;
  readonly better: readonly Party[];
  readonly worse: readonly Party[];
}

/** The points that a draft moved since the one that it revises, by what positions say of them as they are written. */
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
      turn: preferenceFor(negotiation, party, issue, from, to),
    }));
    const better = turns.filter(({ turn }) => turn > 0).map(({ party }) => party);
    const worse = turns.filter(({ turn }) => turn < 0).map(({ party }) => party);
    return [{ issue, from, to, better, worse }];
  });
}

/** Above 0 where the new point is nearer to what a party asks: by its class, else by the distance to its demands. */
function preferenceFor(
  negotiation: Negotiation,
  party: Party,
  issue: Issue,
  from: number | null,
  to: number | null,
): number {
  const stance = positionOf(negotiation, party, issue)?.stance;
  if (stance === undefined || !counts(stance) || from === null || to === null) return 0;
  const nearer = isOrdered(issue) ? rounded(away(stance, from) - away(stance, to)) : 0;
  return rankOf(stance, to) - rankOf(stance, from) || nearer;
}

function rankOf(stance: Stance, point: number): number {
  const at = [span(point)];
  const order: readonly PointClass[] = ['rejects', 'silent', 'unmet', 'terms', 'accepts', 'demands'];
  return touches(at, stance.redlines) ? -1 : order.indexOf(classOf(stance, at));
}

/** How far a point is from what a party demands, or where it demands nothing from what it would take. */
function away({ demands, acceptable }: Stance, point: number): number {
  const wanted = demands.length > 0 ? demands : acceptable;
  return wanted.length === 0 ? 0 : distance(wanted, [span(point)]);
}
