/** What bars a trade. */
import type { Rejection } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import { positionOf } from '../../model/negotiation.ts';
import { span, touches } from '../../model/points.ts';
import type { Dealings } from '../deals/dealings.ts';
import type { Refuser } from '../deals/refusals.ts';

/** A party that refuses a point of a trade. */
export interface Bar extends Refuser {
  readonly issue: Issue;
  /** What it rejects, a red line before others. */
  readonly rejection: Rejection | null;
}

/** Those of the parties that refuse a point that a trade comes to. */
export function barsTo({ space, refusers }: Dealings, points: ReadonlyMap<Issue, number>): readonly Bar[] {
  return space.issues.flatMap(({ issue, points: put }, at) => {
    const to = points.get(issue);
    if (to === undefined) return [];
    return (refusers[at]?.[put.indexOf(to)] ?? []).map((one): Bar => {
      const taken = positionOf(space.negotiation, one.party, issue)?.stance.taken ?? [];
      const told = taken
        .filter(({ takes }) => touches([span(to)], takes))
        .map(({ rejection }) => rejection)
        .toSorted((a, b) => Number(b.redline !== null) - Number(a.redline !== null));
      return { ...one, issue, rejection: told[0] ?? null };
    });
  });
}
