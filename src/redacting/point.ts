/** Points as a file names them: by their ids, or on a range as numbers. */
import type { Issue } from '../model/issue.ts';
import type { Span } from '../model/points.ts';
import type { DemandedFile } from '../load/schema/position.ts';

/** One point of an issue. */
export function writtenPoint(issue: Issue, at: number): string | number {
  if (issue.kind === 'range') return at;
  const point = issue.points[at];
  if (point === undefined) throw new Error(`"${issue.id}" has no point ${at}`);
  return point.id;
}

/** A point, or on a range the numbers between two ends, each of which is named. */
export function writtenSpan(issue: Issue, { from, to }: Span): DemandedFile {
  return from === to ? writtenPoint(issue, from) : { from, to };
}
