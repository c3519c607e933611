/**
 * The deals in which everybody comes as near as can be to its own best gain (E. Kalai and M. Smorodinsky, Other Solutions
 * to Nash's Bargaining Problem, 1975). Of those whose least share is as large none is put first, on the frontier or behind it.
 */
import { byFraction, fraction } from '../../model/fraction.ts';
import type { Fraction } from '../../model/fraction.ts';
import { difference, sum, wholeOf } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { gainsOver } from './measures.ts';
import { bestOn } from './named.ts';
import type { NamedDeals, Naming } from './named.ts';
import { vectorAt } from './partials.ts';
import { dealsReaching } from './readback.ts';

/** Whose shares are looked at, and what they could gain at best; who can gain nothing is left out. */
interface Share {
  readonly place: number;
  readonly best: Whole;
}

/** The deals with the largest least share of the best gains; where nobody can gain, all of the zone. */
export function kalaiSmorodinsky(
  naming: Naming,
  least: readonly (Whole | null)[],
  count: (least: readonly (Whole | null)[]) => Whole | null,
): NamedDeals {
  const { frontier, base, most } = naming;
  const best = gainsOver(base, bestOn(frontier));
  const shares = best.flatMap((gain, place): Share[] => (gain > 0 ? [{ place, best: gain }] : []));
  const value = shares.length === 0 ? null : largestShare(naming, shares);
  const needed = least.map((walkAway, place) => {
    const share = shares.find((one) => one.place === place);
    return share === undefined || value === null
      ? walkAway
      : sum(base[place] ?? 0, partOf(value, share.best));
  });
  return {
    name: 'kalai-smorodinsky',
    value,
    count: count(needed),
    deals: dealsReaching(frontier, needed, most),
  };
}

function largestShare({ frontier: { totals }, base }: Naming, shares: readonly Share[]): Fraction {
  const leastShares = totals.counts.map((_, at) => {
    const vector = vectorAt(totals, at);
    return shares
      .map(({ place, best }) =>
        fraction(BigInt(difference(vector[place] ?? 0, base[place] ?? 0)), BigInt(best)),
      )
      .reduce((one, other) => (byFraction(other, one) < 0 ? other : one));
  });
  return leastShares.reduce((one, other) => (byFraction(other, one) > 0 ? other : one));
}

/** The least whole number that is as large as the share of a gain. */
function partOf({ top, bottom }: Fraction, best: Whole): Whole {
  const whole = top * BigInt(best);
  const down = whole / bottom;
  return wholeOf(down * bottom < whole ? down + 1n : down);
}
