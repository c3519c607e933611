/** What is on the table: issues, their points, and what is settled on them. */
import type { Claim, Supported } from './claim.ts';
import type { Party } from './party.ts';

/** One possible answer to an issue of choices or of a scale. */
export interface Point {
  readonly id: string;
  readonly label: string;
  readonly note: string | null;
  /** Whether it only puts the issue off, and settles nothing. */
  readonly defers: boolean;
}

interface IssueBase {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  readonly group: string | null;
  /** The parties that it is between, where not all are concerned; null where it is between whoever is asked about. */
  readonly between: readonly Party[] | null;
  readonly notes: readonly Claim[];
}

/** An issue whose points are listed, in no order. */
export interface ChoicesIssue extends IssueBase {
  readonly kind: 'choices';
  readonly points: readonly Point[];
}

/** An issue whose points are steps, listed from one end to the other. */
export interface ScaleIssue extends IssueBase {
  readonly kind: 'scale';
  readonly points: readonly Point[];
}

/** An issue whose points are listed; a point is its place in the list, 0 for the first. */
export type ListedIssue = ChoicesIssue | ScaleIssue;

/** An issue whose points are the numbers from one end to the other. */
export interface RangeIssue extends IssueBase {
  readonly kind: 'range';
  readonly from: number;
  readonly to: number;
  /** How far each number that is put lies from the one before; null where any number may be. */
  readonly step: number | null;
  /** At how many decimals its numbers are kept, below 0 for tens, hundreds and so on. */
  readonly decimals: number;
  readonly unit: string | null;
}

/** One question on the table. Where a point is a number, it is its place in `points`, or the number on a range. */
export type Issue = ListedIssue | RangeIssue;

/** How firmly a point is recorded as agreed. */
export type SettledStatus = 'in-principle' | 'provisional' | 'final';
/** All of them, the least firm first. */
export const settledStatuses = [
  'in-principle',
  'provisional',
  'final',
] as const satisfies readonly SettledStatus[];

/** A recorded agreement on an issue, between the parties that made it. */
export interface Settlement extends Supported {
  readonly at: number;
  readonly status: SettledStatus | null;
  readonly since: string | null;
  readonly between: readonly Party[];
}
