/** Whom a move came nearer to, and whom it left. */
import type { Issue } from '../model/issue.ts';
import { shareApart } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import type { PointSet } from '../model/points.ts';
import type { Position } from '../model/position.ts';
import { counts } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';

/** What each party holds on each issue at some time. */
export type Positions = ReadonlyMap<Party, ReadonlyMap<Issue, Position>>;

/** The others that a move approached, and those that it left; nobody for a party that speaks for the first time. */
export interface Approach {
  readonly nearer: readonly Party[];
  readonly farther: readonly Party[];
}

/** Whom a move from one stance to another brought the mover nearer to, and whom farther from. */
export function approach(
  now: Positions,
  mover: Party,
  issue: Issue,
  before: Stance | null,
  after: Stance,
): Approach {
  const nearer: Party[] = [];
  const farther: Party[] = [];
  if (before === null || !counts(before)) return { nearer, farther };
  for (const [party, held] of now) {
    const other = held.get(issue)?.stance;
    if (party === mover || other === undefined) continue;
    const step = stepTowards(issue, before, after, other);
    if (step < 0) nearer.push(party);
    if (step > 0) farther.push(party);
  }
  return { nearer, farther };
}

/** Below 0 for a step nearer: by what the two would take, and where that is no change by what they demand. */
function stepTowards(issue: Issue, before: Stance, after: Stance, other: Stance): number {
  const taken =
    apart(issue, after.acceptable, other.acceptable) - apart(issue, before.acceptable, other.acceptable);
  return taken || apart(issue, after.demands, other.demands) - apart(issue, before.demands, other.demands);
}

/** As far apart as can be where one of the two would take nothing. */
function apart(issue: Issue, one: PointSet, other: PointSet): number {
  return one.length === 0 || other.length === 0 ? 1 : shareApart(issue, one, other);
}
