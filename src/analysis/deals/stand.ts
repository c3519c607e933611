/** How a party stands to a point of a deal by what it has said: whether it takes it, refuses it, or leaves it open and why. */
import { positionOf } from '../../model/negotiation.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { span, touches } from '../../model/points.ts';
import { classOf, counts } from '../../model/stance.ts';
import type { Stance } from '../../model/stance.ts';
import { stanceWhere } from '../conditions.ts';
import { priceFor } from '../price.ts';
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
