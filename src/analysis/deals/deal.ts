/** One deal: a point on each issue. */
import type { Issue } from '../../model/issue.ts';
import type { Standing } from '../settled.ts';
import type { Space } from './space.ts';

/** The place of the point of each issue, in the order of the issues, among those put on it. */
export type Deal = readonly number[];

/** The point of a deal on each issue of it. */
export function pointsOf({ issues }: Space, deal: Deal): ReadonlyMap<Issue, number> {
  return new Map(issues.map(({ issue, points }, at) => [issue, points[deal[at] ?? 0] ?? 0]));
}

/** What stands beside a deal: its own points, elsewhere what is settled. */
export function standingBeside({ standing }: Space, points: ReadonlyMap<Issue, number>): Standing {
  return (issue) => points.get(issue) ?? standing(issue);
}

/** The order of points: of two deals, by the first issue on which they differ. */
export function byPoints(one: Deal, other: Deal): number {
  for (const [at, place] of one.entries()) {
    const apart = place - (other[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
