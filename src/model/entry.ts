/** The entries of a position: what a party demands, concedes and rejects of the points of an issue. */
import type { Supported } from './claim.ts';
import type { Issue } from './issue.ts';
import type { PointSet, Span } from './points.ts';

/** An entry of a position, or an answer: a point with a reason. */
export interface Entry extends Supported {
  readonly because: string | null;
}

/** What a party asks for: a point, or on a range an interval. */
export interface Demand extends Entry {
  readonly at: Span;
}

/** How a concession was made: hinted ones count on terms, symbolic and withdrawn ones for nothing. */
export type ConcessionStatus = 'offered' | 'hinted' | 'symbolic' | 'withdrawn';
/** All of them, as a file writes them. */
export const concessionStatuses = [
  'offered',
  'hinted',
  'symbolic',
  'withdrawn',
] as const satisfies readonly ConcessionStatus[];

/** What another issue must come to before a concession counts: any of these points. */
export interface Need {
  readonly issue: Issue;
  readonly points: PointSet;
}

/** Another point that a party would settle for. */
export interface Concession extends Entry {
  readonly at: number;
  /** What it wants in return, in words. */
  readonly for: string | null;
  readonly needs: readonly Need[];
  readonly status: ConcessionStatus;
}

/** What a point is worth to a party, in points of its own: they add up over issues, and never compare with another's. */
export interface Score extends Entry {
  readonly at: number;
  readonly score: number;
}

/** Why a red line is not the negotiator's to move; `unspecified` where the file says only that it is one. */
export type Redline = 'law' | 'mandate' | 'principle' | 'unspecified';
/** The grounds of a red line that a file can name. */
export const redlineGrounds = ['law', 'mandate', 'principle'] as const satisfies readonly Redline[];

/** What a rejection names: a point, all beyond a number, or every point not demanded or accepted. */
export type Rejected =
  { readonly kind: 'point' | 'above' | 'below'; readonly at: number } | { readonly kind: 'others' };

/** A point that a party refuses. */
export interface Rejection extends Entry {
  readonly what: Rejected;
  readonly redline: Redline | null;
}
