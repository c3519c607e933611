/** What a party names as its price: it takes what it has asked for, where it gives what it has offered for it. */
import type { Concession } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { span, touches } from '../model/points.ts';
import type { Position } from '../model/position.ts';
import { conditionOf } from './conditions.ts';
import type { Standing } from './settled.ts';

/** What a party offers of another issue where it gets a point, with what the deal holds of that. */
export interface Price {
  readonly offer: Concession;
  readonly issue: Issue;
  readonly at: number;
}

/**
 * The offer whose price a point is: the deal holds what the party has offered for it and does not demand, with all that
 * the offer needs, this point among them. Who names a price takes it.
 */
export function priceFor(
  negotiation: Negotiation,
  party: Party,
  issue: Issue,
  point: number,
  standing: Standing,
): Price | null {
  const held = negotiation.positions.get(party)?.values() ?? [];
  for (const position of held) {
    const at = standing(position.issue);
    if (at === null) continue;
    const offer = offersFor(position, issue, point).find((one) => isTakenUp(position, one, at, standing));
    if (offer !== undefined) return { offer, issue: position.issue, at };
  }
  return null;
}

/** The offers of a position on another issue that need a point. */
function offersFor({ concedes }: Position, issue: Issue, point: number): readonly Concession[] {
  return concedes.filter(
    ({ status, needs }) =>
      status === 'offered' &&
      needs.some((need) => need.issue === issue && touches([span(point)], need.points)),
  );
}

/** Whether the deal holds what was offered, and all that it was offered for. */
function isTakenUp({ stance }: Position, offer: Concession, point: number, standing: Standing): boolean {
  if (conditionOf(offer, standing) !== 'met') return false;
  const at = [span(point)];
  const covers = stance.conceded.find(({ concession }) => concession === offer)?.covers ?? [];
  return touches(at, covers) && !touches(at, stance.demands);
}
