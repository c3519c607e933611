/** The measures by which a deal is first: each says how two deals compare, by what the parties gain in points of their own. */
import { fraction } from '../../model/fraction.ts';
import type { Fraction } from '../../model/fraction.ts';
import { multiple } from '../../model/fraction.ts';
import { byWhole, difference, product, sum, wholeOf } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import type { Scorer } from './scoring.ts';

/** By which a deal is first: the product of gains, the least gain, the least share of the best gains, the sum of totals. */
export type DealMeasure = 'nash' | 'worst-off' | 'kalai-smorodinsky' | 'total';

/** What each scorer gains over, in its parts. */
export type Base = readonly Whole[];

/** The gains of the scorers in parts that are the same of a point for all. */
export function alike(scorers: readonly Scorer[]): {
  readonly parts: bigint;
  readonly times: readonly Whole[];
} {
  const parts = scorers.reduce((common, one) => multiple(common, one.parts), 1n);
  return { parts, times: scorers.map((one) => wholeOf(parts / one.parts)) };
}

/** What a deal gains each scorer. */
export function gainsOver(base: Base, totals: readonly Whole[]): readonly Whole[] {
  return totals.map((total, k) => difference(total, base[k] ?? 0));
}

/** The product of gains, in points (J. Nash, The Bargaining Problem, 1950). */
export function productOf(scorers: readonly Scorer[], gains: readonly Whole[]): Fraction {
  const top = gains.reduce<bigint>((all, gain) => all * BigInt(gain), 1n);
  return fraction(
    top,
    scorers.reduce((all, { parts }) => all * parts, 1n),
  );
}

/** The gains in like parts, the least first: who is worst off comes first (J. Rawls, A Theory of Justice, 1971; A. Sen). */
export function ascending(times: readonly Whole[], gains: readonly Whole[]): readonly Whole[] {
  return gains.map((gain, k) => product(gain, times[k] ?? 1)).toSorted(byWhole);
}

/** The sum of totals, in like parts: it means something only as if a point were worth the same to each. */
export function sumOfTotals(times: readonly Whole[], totals: readonly Whole[]): Whole {
  return totals.reduce<Whole>((all, total, k) => sum(all, product(total, times[k] ?? 1)), 0);
}

/** The order of two lists of the same length: below 0 where the first that differs is less in the one. */
export function byTurn(one: readonly Whole[], other: readonly Whole[]): number {
  for (const [at, value] of one.entries()) {
    const order = byWhole(value, other[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
