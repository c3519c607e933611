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

/**
 * Finds those of the holders that would take any of some points, in their order. Nobody accepts what it rejects, so
 * nobody asks against itself.
 */
export function takersAmong(holders: readonly Holder[]): (points: PointSet) => Takers {
  return remembered((points) => takersOf(holders, points));
}

/** Finds those of the holders that find any of some points acceptable, or would take one firmly and not only demand it. */
export function partiesWith(
  part: 'acceptable' | 'accepts',
  holders: readonly Holder[],
): (points: PointSet) => ReadonlySet<Party> {
  return remembered((points) => {
    const having = holders.filter(({ stance }) => touches(points, stance[part]));
    return new Set(having.map(({ party }) => party));
  });
}

/** The same answers, each found once: many entries of a model name the same points. */
function remembered<Answer>(find: (points: PointSet) => Answer): (points: PointSet) => Answer {
  const known = new Map<string, Answer>();
  return (points) => {
    const key = keyOf(points);
    const found = known.get(key) ?? find(points);
    known.set(key, found);
    return found;
  };
}

function takersOf(holders: readonly Holder[], points: PointSet): Takers {
  const askedBy: Party[] = [];
  const takenBy: Party[] = [];
  for (const { party, stance } of holders) {
    if (touches(points, stance.demands)) askedBy.push(party);
    else if (touches(points, stance.acceptable)) takenBy.push(party);
  }
  return { askedBy, takenBy };
}
