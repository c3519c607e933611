/** How a party stands to a point of a deal by what it has said: whether it takes it, refuses it, or leaves it open and why. */
import { positionOf } from '../../model/negotiation.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Concession } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { span, touches } from '../../model/points.ts';
import type { Position } from '../../model/position.ts';
import { classOf, counts } from '../../model/stance.ts';
import type { Stance } from '../../model/stance.ts';
import { conditionOf, stanceWhere } from '../conditions.ts';
import type { Standing } from '../settled.ts';

/** A point that a party takes: it demands it, accepts it firmly, or has named it as its price for what the deal holds. */
type Taken = { readonly kind: 'takes'; readonly how: 'demands' | 'accepts' | 'price' };
/** A point that it refuses. */
type Refused = { readonly kind: 'refuses'; readonly redline: boolean };
/** A point that it neither takes nor refuses. */
type Open = { readonly kind: 'open'; readonly why: 'silent' | 'terms' | 'unmet' | 'unstated' };

/** How a party stands to a point of a deal; its stance is as the deal weighs it, null where it holds no position. */
export type Stand = (Taken | Refused | Open) & { readonly stance: Stance | null };

/** How a party stands to a point on an issue, beside the points of a deal and what is settled elsewhere. */
export function standOn(
  negotiation: Negotiation,
  party: Party,
  issue: Issue,
  point: number,
  standing: Standing,
): Stand {
  const position = positionOf(negotiation, party, issue);
  const isHeld = position !== null && counts(position.stance);
  const stance = isHeld ? stanceWhere(position.stance, standing) : null;
  const at = [span(point)];
  const named = stance === null ? 'unstated' : classOf(stance, at);
  switch (named) {
    case 'demands':
    case 'accepts':
      return { kind: 'takes', how: named, stance };
    case 'rejects':
      return { kind: 'refuses', redline: stance !== null && touches(at, stance.redlines), stance };
    case 'terms':
    case 'unmet':
    case 'silent':
    case 'unstated':
      return priceFor(negotiation, party, issue, point, standing) === null
        ? { kind: 'open', why: named, stance }
        : { kind: 'takes', how: 'price', stance };
    default:
      return named satisfies never;
  }
}

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
