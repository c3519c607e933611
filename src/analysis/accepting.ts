/** Who would take a point: a rejection bites only where another party asks for what it rejects. */
import { keyOf } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import { touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Holder } from '../model/holder.ts';

/**
 * Finds those of the holders that find acceptable any of some points, in their order. Many rejections take
 * the same points, so each answer is kept. Nobody accepts what it rejects, so nobody asks against itself.
 */
export function acceptingAmong(holders: readonly Holder[]): (points: PointSet) => readonly Party[] {
  const known = new Map<string, readonly Party[]>();
  return (points) => {
    const key = keyOf(points);
    const found =
      known.get(key) ??
      holders.filter(({ stance }) => touches(points, stance.acceptable)).map((holder) => holder.party);
    known.set(key, found);
    return found;
  };
}
