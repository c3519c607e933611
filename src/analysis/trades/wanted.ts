/** Which point a party is asked for where an offer would be met by several. */
import type { Need } from '../../model/entry.ts';
import { distanceBetween } from '../../model/figures.ts';
import { positionOf } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { span, touches } from '../../model/points.ts';
import type { PointSet } from '../../model/points.ts';
import type { Stance } from '../../model/stance.ts';
import type { Dealings } from '../deals/dealings.ts';
import type { DealIssue } from '../deals/space.ts';
import { startOf } from '../crossing.ts';

/** Of the points put that meet a need the one that fewest reject; of these the nearest to what the others take, then to what they demand. */
export function askedPoint(table: Dealings, at: DealIssue, need: Need, asking: Party): number | null {
  const rejected = table.refusers[table.placeOf.get(at) ?? 0] ?? [];
  const [first] = at.points
    .map((point, place) => ({ point, rejecting: (rejected[place] ?? []).length }))
    .filter(({ point }) => touches([span(point)], need.points))
    .map((one) => ({
      ...one,
      way: wayTo(table, at, one.point, asking, (stance) => startOf(at.issue, stance)),
      wish: wayTo(table, at, one.point, asking, ({ demands }) => demands),
    }))
    .toSorted(
      (one, other) => one.rejecting - other.rejecting || one.way - other.way || one.wish - other.wish,
    );
  return first?.point ?? null;
}

/** How far the others are from a point, taken together. */
function wayTo(
  { space }: Dealings,
  { issue, between }: DealIssue,
  point: number,
  asking: Party,
  from: (stance: Stance) => PointSet,
): number {
  return [...between]
    .filter((party) => party !== asking)
    .reduce((way, party) => {
      const stance = positionOf(space.negotiation, party, issue)?.stance;
      const start = stance === undefined ? [] : from(stance);
      return start.length === 0 ? way : way + distanceBetween(issue, [span(point)], start);
    }, 0);
}
