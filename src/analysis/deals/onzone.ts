/** The zone by its frontier: the totals on it, and the deals that are first by each measure. */
import type { Whole } from '../../model/whole.ts';
import { bundlesOf } from './bundles.ts';
import type { Deal } from './deal.ts';
import type { Dealings } from './dealings.ts';
import type { Frontier } from './frontier.ts';
import { countAtLeast } from './halves.ts';
import { largestTotal, nash, worstOff } from './named.ts';
import type { NamedDeals } from './named.ts';
import { vectorAt } from './partials.ts';
import { dealsAt } from './readback.ts';
import { baseOf } from './scoring.ts';
import { kalaiSmorodinsky } from './shares.ts';

/** Totals on a frontier: how many deals come to them, and the first in the order of points. */
export interface OnFrontier {
  readonly count: Whole;
  readonly deal: Deal;
}

/** The first so many totals of a frontier, the largest of the first party first. */
export function onFrontierOf(frontier: Frontier, most: number): readonly OnFrontier[] {
  return dealsOn(frontier, [...frontier.totals.counts.keys()].slice(0, most));
}

/** So many totals of a frontier, its two ends and what lies evenly between them. */
export function spreadOver(frontier: Frontier, most: number): readonly OnFrontier[] {
  const last = frontier.totals.counts.length - 1;
  if (last < most) return onFrontierOf(frontier, most);
  return dealsOn(
    frontier,
    Array.from({ length: most }, (_, at) => Math.round((at * last) / Math.max(1, most - 1))),
  );
}

function dealsOn(frontier: Frontier, places: readonly number[]): readonly OnFrontier[] {
  return places.flatMap((place) => {
    const deals = dealsAt(frontier, vectorAt(frontier.totals, place), 1);
    return deals.map((deal) => ({ deal, count: frontier.totals.counts[place] ?? 0 }));
  });
}

/** The deals of the zone that are first by each measure. */
export function namedOn(table: Dealings, zone: Frontier, most: number, limit: number): readonly NamedDeals[] {
  if (zone.totals.counts.length === 0) return [];
  const { scorers, space } = table;
  const base = scorers.map(baseOf);
  const naming = { scorers, base, frontier: zone, most };
  const least = scorers.map(({ walkAway }) => walkAway);
  const shares = kalaiSmorodinsky(naming, least, (needed) => {
    const found = bundlesOf(table, { takers: space.parties, notRefusing: [], scorers }, limit);
    if (found.kind === 'too-large') return null;
    return countAtLeast(
      found.blocks,
      needed.map((one, k) => one ?? scorers[k]?.worst ?? 0),
      limit,
    );
  });
  return [nash(naming), worstOff(naming), shares, largestTotal(naming)];
}
