/** What bars a trade. */
import type { Issue } from '../../model/issue.ts';
import { positionOf } from '../../model/negotiation.ts';
import { silence } from '../../model/stance.ts';
import type { Taken } from '../../model/stance.ts';
import type { Dealings } from '../deals/dealings.ts';
import { takingOf } from '../deals/grounds.ts';
import type { Refuser } from '../deals/refusals.ts';

/** A party that refuses a point of a trade. */
export interface TradeBar extends Refuser {
  readonly issue: Issue;
  /** Of what takes the point the first red line, else the first rejection. */
  readonly taken: Taken | null;
}

/** Those of the parties that refuse a point that a trade comes to. */
export function barsTo(
  { space, refusers }: Dealings,
  points: ReadonlyMap<Issue, number>,
): readonly TradeBar[] {
  return space.issues.flatMap(({ issue, points: put }, at) => {
    const to = points.get(issue);
    if (to === undefined) return [];
    return (refusers[at]?.[put.indexOf(to)] ?? []).map((one): TradeBar => {
      const stance = positionOf(space.negotiation, one.party, issue)?.stance ?? silence;
      return { ...one, issue, taken: takingOf(stance, to) };
    });
  });
}
