/** Which points of the deals are refused, by whom. */
import { positionOf } from '../../model/negotiation.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { span, touches } from '../../model/points.ts';
import type { DealIssue, Space } from './space.ts';

/** A party that rejects a point, as its position is written. */
export interface Refuser {
  readonly party: Party;
  readonly redline: boolean;
}

/** For each issue of the deals and each point of it, those of the parties that reject it; what is settled nobody refuses any more. */
export function refusersIn({
  negotiation,
  parties,
  issues,
}: Space): readonly (readonly (readonly Refuser[])[])[] {
  return issues.map((at) => {
    const asked = parties.filter((party) => isAsked(at, party));
    return at.points.map((point) => refusersOf(negotiation, asked, at, point));
  });
}

/** Those of some parties that reject a point. */
export function refusersOf(
  negotiation: Negotiation,
  parties: readonly Party[],
  { issue }: Pick<DealIssue, 'issue'>,
  point: number,
): readonly Refuser[] {
  const at = [span(point)];
  return parties.flatMap((party): readonly Refuser[] => {
    const stance = positionOf(negotiation, party, issue)?.stance;
    if (stance === undefined || !touches(at, stance.rejects)) return [];
    return [{ party, redline: touches(at, stance.redlines) }];
  });
}

/** Whether a party is asked about the point of an issue: it has a say, and has not settled it. */
export function isAsked({ held, between }: DealIssue, party: Party): boolean {
  return held !== 'settled' && between.has(party);
}
