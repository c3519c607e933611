/** Whom a move came nearer to, and whom it left. */
import type { Issue } from '../model/issue.ts';
import { shareApart } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import type { PointSet } from '../model/points.ts';
import type { Position } from '../model/position.ts';
import { counts } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';

/** The others that a move approached, and those that it left; nobody for a party that speaks for the first time. */
export interface Approach {
  readonly nearer: readonly Party[];
  readonly farther: readonly Party[];
}

/** Of those who hold something on the issue by then, whom a move from one stance to another brought the mover nearer to, and whom farther from. */
export function approach(
  now: ReadonlyMap<Party, Position | null>,
  mover: Party,
  issue: Issue,
  before: Stance | null,
  after: Stance,
): Approach {
  const nearer: Party[] = [];
  const farther: Party[] = [];
  if (before === null || !counts(before)) return { nearer, farther };
  const apart = apartOn(issue);
  for (const [party, position] of now) {
    if (party === mover || position === null) continue;
    const step = stepTowards(apart, before, after, position.stance);
    if (step < 0) nearer.push(party);
    if (step > 0) farther.push(party);
  }
  return { nearer, farther };
}

/** How far two sets of points are apart, from 0 to 1. */
type Apart = (one: PointSet, other: PointSet) => number;

/** Below 0 for a step nearer: by what the two would take, and where that is no change by what they demand. */
function stepTowards(apart: Apart, before: Stance, after: Stance, other: Stance): number {
  const taken = apart(after.acceptable, other.acceptable) - apart(before.acceptable, other.acceptable);
  return taken || apart(after.demands, other.demands) - apart(before.demands, other.demands);
}

/** As far apart as can be where one of the two would take nothing. */
function apartOn(issue: Issue): Apart {
  const share = shareApart(issue);
  return (one, other) => (one.length === 0 || other.length === 0 ? 1 : share(one, other));
}
