/** What no completion of a partial deal can exceed, at many prices at once. */
import { priced } from './prices.ts';
import type { ScoresByIssue } from './prices.ts';

/** The bounds on one measure while one issue is merged: a row is a price for the gain of each party. */
export interface Ceiling {
  readonly rows: number;
  /** Row after row. */
  readonly prices: Float64Array;
  /** What each option of the issue is worth at each row, option after option. */
  readonly worth: Float64Array;
  /** What the issues after it are worth at most at each row, and more than the error of doubles. */
  readonly rest: Float64Array;
}

/** The bounds at some prices where the first of some issues is merged; no sum of a party is larger than its size. */
export function ceilingOf(
  prices: readonly (readonly number[])[],
  [options = [], ...later]: ScoresByIssue,
  sizes: readonly number[],
): Ceiling {
  return {
    rows: prices.length,
    prices: Float64Array.from(prices.flat()),
    worth: Float64Array.from(options.flatMap((option) => prices.map((row) => priced(row, option)))),
    rest: Float64Array.from(prices, (row) =>
      later.reduce((rest, options) => rest + dearestOf(row, options), error * priced(row, sizes)),
    ),
  };
}

/** A sum of doubles errs by some 1e-16 of its size for each of its terms: this is above that for ten thousand. */
const error = 1e-11;

function dearestOf(row: readonly number[], options: readonly (readonly number[])[]): number {
  let most = -Infinity;
  for (const option of options) most = Math.max(most, priced(row, option));
  return most;
}

/** What no sum of a party exceeds in any deal or part of one, of either sign. */
export function sizesOf(scores: ScoresByIssue, base: readonly number[]): readonly number[] {
  return base.map((each, i) =>
    scores.reduce(
      (size, options) => size + Math.max(...options.map((option) => Math.abs(option[i] ?? 0))),
      Math.abs(each),
    ),
  );
}

/** What sums that begin at a place of a list come to at most by a ceiling, once the issue is merged into them. */
export function ceilingOn({ rows, prices, rest }: Ceiling, sums: Float64Array): number {
  const parties = prices.length / rows;
  let least = Infinity;
  for (let j = 0; j < rows; j += 1) {
    let bound = rest[j] ?? 0;
    for (let i = 0; i < parties; i += 1) bound += (prices[j * parties + i] ?? 0) * (sums[i] ?? 0);
    if (bound < least) least = bound;
  }
  return least;
}
