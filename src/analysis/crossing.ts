/** What one party would have to do to take a point: what it would cross, and how far it would come. */
import { kept } from '../model/digits.ts';
import type { Issue } from '../model/issue.ts';
import type { Concession } from '../model/entry.ts';
import { span, touches, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { allPoints } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import type { Holder } from '../model/holder.ts';
import { distanceOf } from './distance.ts';
import type { Distance } from './distance.ts';

/** What a move would cross: nothing said so far, a condition, a bottom line, or a red line. */
export type Crossing = 'terms' | 'bottom-line' | 'red-line' | null;

/** How far a party is from a point. */
export interface Way {
  /** How far the point is from what it finds acceptable, in steps or in the unit of the range; null on choices. */
  readonly distance: Distance | null;
  /** The point that it would come from: the nearest that it would take, else that it does not reject; null on choices. */
  readonly from: number | null;
}

/** What one party would have to do to take a point firmly. */
export interface Move extends Way {
  readonly holder: Holder;
  readonly crosses: Crossing;
  /** The concession whose terms would be met; null where it moves from elsewhere. */
  readonly offer: Concession | null;
}

/** What a party would have to do for a point that it does not take firmly. */
export function moveTo(issue: Issue, holder: Holder, point: number): Move {
  const { stance } = holder;
  const at = [span(point)];
  const crosses = crossingOf(stance, at);
  const offer = crosses === 'terms' ? offerOf(stance, at) : null;
  return { holder, crosses, offer, ...wayTo(issue, stance, point) };
}

/** How far a party would have to come to a point, and from where. */
export function wayTo(issue: Issue, stance: Stance, point: number): Way {
  if (issue.kind === 'choices') return { distance: null, from: null };
  const from = nearestTo(issue, point, startOf(issue, stance));
  // Who rejects all has nowhere to come from, and no way to go.
  return { distance: distanceOf(issue, from === null ? 0 : kept(issue, Math.abs(from - point))), from };
}

function crossingOf(stance: Stance, at: PointSet): Crossing {
  if (touches(at, stance.terms)) return 'terms';
  if (!touches(at, stance.rejects)) return null;
  return touches(at, stance.redlines) ? 'red-line' : 'bottom-line';
}

/** From where a party would come: all that it would take, else all that it does not reject; from nowhere where it rejects all. */
export function startOf(issue: Issue, { acceptable, rejects }: Stance): PointSet {
  return acceptable.length > 0 ? acceptable : without(allPoints(issue), rejects);
}

/** The point of a set that lies nearest to a point; the lower where two are as near. */
export function nearestTo(issue: Issue, point: number, set: PointSet): number | null {
  const away = (end: number): number => kept(issue, Math.abs(end - point));
  return set.reduce<number | null>((best, { from, to }) => {
    const end = Math.max(from, Math.min(to, point));
    return best === null || away(end) < away(best) ? end : best;
  }, null);
}

/** The first concession on terms that reaches a point. */
function offerOf({ conceded }: Stance, at: PointSet): Concession | null {
  return conceded.find(({ weight, covers }) => weight === 'terms' && touches(at, covers))?.concession ?? null;
}
