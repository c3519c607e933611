/** What a deal asks of the parties: how many, counted on each issue, would cross or leave what for it, and how far. */
import type { Whole } from '../../model/whole.ts';
import { byPoints } from './deal.ts';

/** How many of the parties, each counted on each issue, are asked for what. */
export interface Asks {
  readonly redlines: number;
  /** Bottom lines crossed; a total below a walk-away is one. */
  readonly bottomLines: number;
  readonly unmet: number;
  /** Points of which nothing is said, or on which no position is recorded. */
  readonly silent: number;
  readonly terms: number;
}

/** A deal or a part of one, with all that it asks. */
export interface AskedDeal extends Asks {
  /** The place of the point of each issue; of those still open, that of none. */
  readonly deal: readonly number[];
  /** How far each has to come on each issue, as a share of its length, the longest way first; where there is no way to go, nothing stands. */
  readonly ways: readonly number[];
  /** What it is worth so far to each scorer with a walk-away. */
  readonly totals: readonly Whole[];
}

/** Nothing asked. */
export const asksNothing: Asks = { redlines: 0, bottomLines: 0, unmet: 0, silent: 0, terms: 0 };

/** What two parts of a deal ask together. */
export function askedOfBoth(one: Asks, other: Asks): Asks {
  return {
    redlines: one.redlines + other.redlines,
    bottomLines: one.bottomLines + other.bottomLines,
    unmet: one.unmet + other.unmet,
    silent: one.silent + other.silent,
    terms: one.terms + other.terms,
  };
}

/** Below 0 where the first asks less: fewer red lines, then bottom lines, unmet terms, silent points, terms, then shorter ways. */
export function byAsks(one: AskedDeal, other: AskedDeal): number {
  return (
    one.redlines - other.redlines ||
    one.bottomLines - other.bottomLines ||
    one.unmet - other.unmet ||
    one.silent - other.silent ||
    one.terms - other.terms ||
    byWays(one.ways, other.ways)
  );
}

/** The same, and of equals in the order of points. */
export function byAsksThenPoints(one: AskedDeal, other: AskedDeal): number {
  return byAsks(one, other) || byPoints(one.deal, other.deal);
}

function byWays(one: readonly number[], other: readonly number[]): number {
  const most = Math.max(one.length, other.length);
  for (let at = 0; at < most; at += 1) {
    const apart = (one[at] ?? 0) - (other[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** Ways with more of them, the longest first. */
export function withWays(ways: readonly number[], more: readonly number[]): readonly number[] {
  const added = more.filter((way) => way > 0);
  return added.length === 0 ? ways : [...ways, ...added].toSorted((a, b) => b - a);
}
