/** Points as a machine reads them: an id, or on a range a number or an interval. */
import type { Rejected } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import type { PointSet, Span } from '../model/points.ts';
import type { Id } from './text.ts';

/** A single point: its id, or on a range the number, in the unit of the range. */
export type PointRecord = Id | number;

/** The numbers of a range between two ends, in its unit; an end that is open is not itself among them. */
export interface IntervalRecord {
  readonly from: number;
  readonly to: number;
  readonly fromOpen?: true;
  readonly toOpen?: true;
}

/** A point, or on a range a whole stretch of numbers. */
export type SpanRecord = PointRecord | IntervalRecord;

/** What a rejection names: a point, "others" for all that the party would not take, or on a range all beyond a number. */
export type RejectedRecord = PointRecord | { readonly above: number } | { readonly below: number };

/** A single point by its place among those of its issue. */
export function pointRecord(issue: Issue, at: number): PointRecord {
  return issue.kind === 'range' ? at : (issue.points[at]?.id ?? '');
}

/** One span: a point of a listed issue, or a number or an interval of a range. */
export function spanRecord(issue: Issue, { from, to, fromOpen, toOpen }: Span): SpanRecord {
  if (issue.kind !== 'range' || from === to) return pointRecord(issue, from);
  return { from, to, ...(fromOpen ? { fromOpen } : {}), ...(toOpen ? { toOpen } : {}) };
}

/** The points of a set, in the order of the issue. */
export function spanRecords(issue: Issue, points: PointSet): readonly SpanRecord[] {
  return points.map((one) => spanRecord(issue, one));
}

/** What a rejection names. */
export function rejectedRecord(issue: Issue, what: Rejected): RejectedRecord {
  switch (what.kind) {
    case 'others':
      return 'others';
    case 'point':
      return pointRecord(issue, what.at);
    case 'above':
      return { above: what.at };
    case 'below':
      return { below: what.at };
    default:
      return what satisfies never;
  }
}
