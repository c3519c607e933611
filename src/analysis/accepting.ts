/** Who would take a point: a rejection bites only where another party asks for what it rejects, or would take it. */
import { keyOf } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import { touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Holder } from '../model/holder.ts';

/** Those that demand one of some points, and those that only accept one, firmly or on terms. */
export interface Takers {
  readonly askedBy: readonly Party[];
  readonly takenBy: readonly Party[];
}

/** Nobody: of points that none of the parties would take. */
export const noTakers: Takers = { askedBy: [], takenBy: [] };

/**
 * Finds those of the holders that would take any of some points, in their order. Many rejections take the same
 * points, so each answer is kept. Nobody accepts what it rejects, so nobody asks against itself.
 */
export function takersAmong(holders: readonly Holder[]): (points: PointSet) => Takers {
  const known = new Map<string, Takers>();
  return (points) => {
    const key = keyOf(points);
    const found = known.get(key) ?? takersOf(holders, points);
    known.set(key, found);
    return found;
  };
}

/** Finds those of the holders whose firm concessions reach any of some points; each answer is kept, too. */
export function offeringAmong(holders: readonly Holder[]): (points: PointSet) => ReadonlySet<Party> {
  const known = new Map<string, ReadonlySet<Party>>();
  return (points) => {
    const key = keyOf(points);
    const found = known.get(key) ?? offeringOf(holders, points);
    known.set(key, found);
    return found;
  };
}

function takersOf(holders: readonly Holder[], points: PointSet): Takers {
  const taking = holders.filter(({ stance }) => touches(points, stance.acceptable));
  const isAsking = ({ stance }: Holder): boolean => touches(points, stance.demands);
  return {
    askedBy: taking.filter(isAsking).map(({ party }) => party),
    takenBy: taking.filter((holder) => !isAsking(holder)).map(({ party }) => party),
  };
}

function offeringOf(holders: readonly Holder[], points: PointSet): ReadonlySet<Party> {
  return new Set(holders.filter(({ stance }) => touches(points, stance.accepts)).map(({ party }) => party));
}
