/** The deals of a frontier that are first by a measure, with all that tie. */
import { fraction } from '../../model/fraction.ts';
import type { Fraction } from '../../model/fraction.ts';
import { byWhole, product, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { byPoints } from './deal.ts';
import type { Deal } from './deal.ts';
import type { Frontier } from './frontier.ts';
import { alike, ascending, byTurn, gainsOver, productOf, sumOfTotals } from './measures.ts';
import type { Base, DealMeasure } from './measures.ts';
import { vectorAt } from './partials.ts';
import { dealsAt } from './readback.ts';
import type { Scorer } from './scoring.ts';

/** The deals that are first by a measure. */
export interface NamedDeals {
  readonly name: DealMeasure;
  /** The measure, in points; null where nobody can gain anything, so that all tie. */
  readonly value: Fraction | null;
  /** How many tie; null where that was not counted. */
  readonly count: Whole | null;
  /** Those that tie, in the order of points, at most as many as were asked for. */
  readonly deals: readonly Deal[];
}

/** What deals are named from: a frontier, and what is gained over. */
export interface Naming {
  readonly scorers: readonly Scorer[];
  readonly base: Base;
  readonly frontier: Frontier;
  /** At most so many of those that tie are listed. */
  readonly most: number;
}

/** The deals with the largest product of gains; where that is 0, all of the frontier (J. Nash, The Bargaining Problem, 1950). */
export function nash(naming: Naming): NamedDeals {
  const { scorers, base } = naming;
  const { places, first } = firstBy(naming, (totals) => [gainsOver(base, totals).reduce<Whole>(product, 1)]);
  return tied(naming, 'nash', places, productOf(scorers, gainsOver(base, first)));
}

/** The deals with the largest least gain, then the next: whoever gains least gains as much as can be. */
export function worstOff(naming: Naming): NamedDeals {
  const { scorers, base } = naming;
  const { parts, times } = alike(scorers);
  const ranked = (totals: readonly Whole[]): readonly Whole[] => ascending(times, gainsOver(base, totals));
  const { places, first } = firstBy(naming, ranked);
  return tied(naming, 'worst-off', places, fraction(BigInt(ranked(first)[0] ?? 0), parts));
}

/** The deals with the largest sum of totals. */
export function largestTotal(naming: Naming): NamedDeals {
  const { parts, times } = alike(naming.scorers);
  const { places, first } = firstBy(naming, (totals) => [sumOfTotals(times, totals)]);
  return tied(naming, 'total', places, fraction(BigInt(sumOfTotals(times, first)), parts));
}

/** The places of the totals that are first, and these totals. */
function firstBy(
  { frontier: { totals } }: Naming,
  rank: (totals: readonly Whole[]) => readonly Whole[],
): { readonly places: readonly number[]; readonly first: readonly Whole[] } {
  let best: readonly Whole[] | null = null;
  let places: number[] = [];
  for (const place of totals.counts.keys()) {
    const ranks = rank(vectorAt(totals, place));
    const order = best === null ? 1 : byTurn(ranks, best);
    if (order > 0) [best, places] = [ranks, [place]];
    else if (order === 0) places.push(place);
  }
  return { places, first: vectorAt(totals, places[0] ?? 0) };
}

function tied(
  { frontier, most }: Naming,
  name: DealMeasure,
  places: readonly number[],
  value: Fraction,
): NamedDeals {
  const { totals } = frontier;
  const deals = places.flatMap((place) => dealsAt(frontier, vectorAt(totals, place), most));
  const count = places.reduce<Whole>((all, place) => sum(all, totals.counts[place] ?? 0), 0);
  return { name, value, count, deals: deals.toSorted(byPoints).slice(0, most) };
}

/** The largest total of each scorer on a frontier. */
export function bestOn({ totals }: Frontier): readonly Whole[] {
  const { width, values, counts } = totals;
  return Array.from({ length: width }, (_, k) =>
    counts.reduce<Whole>((best, _count, place) => {
      const value = values[place * width + k] ?? 0;
      return place === 0 || byWhole(value, best) > 0 ? value : best;
    }, 0),
  );
}
