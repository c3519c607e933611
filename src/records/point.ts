/** Points as values for machines. */
import type { Issue } from '../model/issue.ts';
import type { Rejected, Rejection } from '../model/entry.ts';
import type { PointSet, Span } from '../model/points.ts';

/** A point in the JSON contract: an id, or on a range a number or an interval; an open end is not in it. */
export type PointData =
  | string
  | number
  | { readonly from: number; readonly to: number; readonly fromOpen?: true; readonly toOpen?: true };

/** The points of a set, in the order of the issue. */
export function pointsData(issue: Issue, points: PointSet): readonly PointData[] {
  return points.map((one) => spanData(issue, one));
}

/** One span: a single point of a listed issue, or a number or interval of a range. */
export function spanData(issue: Issue, { from, to, fromOpen, toOpen }: Span): PointData {
  if (issue.kind !== 'range') return issue.points[from]?.id ?? '';
  if (from === to) return from;
  return { from, to, ...(fromOpen ? { fromOpen } : {}), ...(toOpen ? { toOpen } : {}) };
}

/** A single point by its place. */
export function pointData(issue: Issue, at: number): string | number {
  return issue.kind === 'range' ? at : (issue.points[at]?.id ?? '');
}

/** What a rejection names: a point, "others", or on a range a number, { above } or { below }. */
export function rejectedData(issue: Issue, what: Rejected): unknown {
  switch (what.kind) {
    case 'others':
      return 'others';
    case 'point':
      return pointData(issue, what.at);
    case 'above':
      return { above: what.at };
    case 'below':
      return { below: what.at };
    default:
      return what satisfies never;
  }
}

/** False, or the ground of a red line. */
export function redlineData({ redline }: Rejection): string | false {
  return redline ?? false;
}
