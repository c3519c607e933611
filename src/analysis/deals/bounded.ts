/** The deals with the largest product of gains and the best worst-off where the frontier takes more partial deals than the limit. */
import { fraction } from '../../model/fraction.ts';
import type { Fraction } from '../../model/fraction.ts';
import { wholeOf } from '../../model/whole.ts';
import { nashByBounds, worstOffByBounds } from './bounds/best.ts';
import type { BestByBounds } from './bounds/best.ts';
import { byPoints } from './deal.ts';
import { alike } from './measures.ts';
import type { DealMeasure } from './measures.ts';
import type { NamedDeals } from './named.ts';
import { baseOf } from './scoring.ts';
import type { Dealings } from './dealings.ts';
import { optionsOf } from './zone.ts';

/** Between what the largest value of a measure lies: that of a deal, and what no deal can exceed. */
export interface Bounded {
  readonly name: DealMeasure;
  readonly from: Fraction;
  readonly to: Fraction;
}

/** What is known without the frontier: the deals that are proven to be first, and bounds for the others. */
export interface ByBounds {
  readonly named: readonly NamedDeals[];
  readonly bounds: readonly Bounded[];
}

/** What bounds tell of the deals that all take; nothing where their scores are more than doubles hold. */
export function bounded(table: Dealings, limit: number): ByBounds {
  const { scorers } = table;
  const options = optionsOf(table, scorers, (_, refused) => refused === 0);
  const issues = options.map((points) => points.map(({ worth }) => worth.map(Number)));
  const base = scorers.map((scorer) => Number(baseOf(scorer)));
  const { parts, times } = alike(scorers);
  const weights = times.map(Number);
  const isExact = [...issues.flat(2), ...base, ...weights].every(Number.isSafeInteger);
  if (!isExact) return { named: [], bounds: [] };
  const wager = { issues, base, weights };
  const all = scorers.reduce((product, one) => product * one.parts, 1n);
  const found = [
    told('nash', nashByBounds(wager, limit), all, options),
    told('worst-off', worstOffByBounds(wager, limit), parts, options),
  ];
  return {
    named: found.flatMap((one) => (one !== null && 'count' in one ? [one] : [])),
    bounds: found.flatMap((one) => (one !== null && 'to' in one ? [one] : [])),
  };
}

function told(
  name: DealMeasure,
  best: BestByBounds,
  parts: bigint,
  options: ReturnType<typeof optionsOf>,
): NamedDeals | Bounded | null {
  const deal = (places: readonly number[]): readonly number[] =>
    places.map((place, at) => options[at]?.[place]?.point ?? 0);
  switch (best.kind) {
    case 'exact': {
      const count = best.ties.reduce((all, tie) => all + tie.count, 0n);
      const deals = best.ties.map((tie) => deal(tie.deal)).toSorted(byPoints);
      return { name, value: fraction(best.value, parts), count: wholeOf(count), deals };
    }
    case 'between':
      if (best.value === best.bound)
        return { name, value: fraction(best.value, parts), count: null, deals: [deal(best.tie.deal)] };
      return { name, from: fraction(best.value, parts), to: fraction(best.bound, parts) };
    case 'zero':
    case 'empty':
    case 'unknown':
      return null;
    default:
      return best satisfies never;
  }
}
