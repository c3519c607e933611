/** What one party would have to do to take a point: what it would cross, and how far it would come. */
import { kept } from '../model/digits.ts';
import { distanceBetween } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { Concession } from '../model/entry.ts';
import { touches, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { allPoints, classOf } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import type { Holder } from '../model/holder.ts';
import { distanceOf } from './distance.ts';
import type { Distance } from './distance.ts';

/** What a move would cross: nothing said so far, a condition, a bottom line, or a red line. */
export type Crossing = 'terms' | 'bottom-line' | 'red-line' | null;

/** What one party would have to do to take a point firmly. */
export interface Move {
  readonly party: Party;
  readonly crosses: Crossing;
  /** How far the point is from what it finds acceptable, in steps or in the unit of the range; null on choices. */
  readonly distance: Distance | null;
  /** The point that it would come from: the nearest that it would take, else that it does not reject; null on choices. */
  readonly from: number | null;
  /** The concession whose terms would be met; null where it moves from elsewhere. */
  readonly offer: Concession | null;
}

/** What a party would have to do for a point, or null where it takes it firmly. */
export function moveTo(issue: Issue, { party, stance }: Holder, at: PointSet): Move | null {
  const found = classOf(stance, at);
  const move = (crosses: Crossing, offer: Concession | null = null): Move => ({
    party,
    crosses,
    ...wayTo(issue, stance, at),
    offer,
  });
  switch (found) {
    case 'demands':
    case 'accepts':
      return null;
    case 'terms':
      return move('terms', offerOf(stance, at));
    case 'unmet':
    case 'silent':
      return move(null);
    case 'rejects':
      return move(touches(at, stance.redlines) ? 'red-line' : 'bottom-line');
    default:
      return found satisfies never;
  }
}

/** From where a party would come: all that it would take, else all that it does not reject; from nowhere where it rejects all. */
export function startOf(issue: Issue, { acceptable, rejects }: Stance): PointSet {
  return acceptable.length > 0 ? acceptable : without(allPoints(issue), rejects);
}

function wayTo(issue: Issue, stance: Stance, at: PointSet): Pick<Move, 'distance' | 'from'> {
  if (issue.kind === 'choices') return { distance: null, from: null };
  const start = startOf(issue, stance);
  const from = nearestTo(issue, at[0]?.from ?? 0, start);
  return { distance: distanceOf(issue, from === null ? 0 : distanceBetween(issue, start, at)), from };
}

/** The point of a set that lies nearest to a point; the lower where two are as near. */
function nearestTo(issue: Issue, at: number, set: PointSet): number | null {
  const away = (end: number): number => kept(issue, Math.abs(end - at));
  const ends = set.map(({ from, to }) => Math.max(from, Math.min(to, at)));
  return ends.reduce<number | null>(
    (best, end) => (best === null || away(end) < away(best) ? end : best),
    null,
  );
}

/** The first concession on terms that reaches a point. */
function offerOf({ conceded }: Stance, at: PointSet): Concession | null {
  return conceded.find(({ weight, covers }) => weight === 'terms' && touches(at, covers))?.concession ?? null;
}
