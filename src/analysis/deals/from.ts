/** How a draft stands among the deals. */
import type { Issue } from '../../model/issue.ts';
import type { Proposal } from '../../model/proposal.ts';
import { difference, larger } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { bundlesOf } from './bundles.ts';
import type { Deal } from './deal.ts';
import { nearestBetter } from './better.ts';
import type { Frontier } from './frontier.ts';
import { countAtLeast, countEqual } from './halves.ts';
import { largestTotal, nash, worstOff } from './named.ts';
import type { NamedDeals } from './named.ts';
import { picked, placeIn } from './partials.ts';
import { totalOf } from './scoring.ts';
import { kalaiSmorodinsky } from './shares.ts';
import type { Dealings } from './dealings.ts';
import { optionsOf } from './zone.ts';

/** A draft, and what it comes to in the deals. */
export interface From {
  readonly proposal: Proposal;
  /** The deal that it is; null where it lacks issues, and so holds the deals to its points. */
  readonly deal: Deal | null;
  /** Settled issues on which it names another point, which is left out. */
  readonly leftOut: readonly Issue[];
}

/** A draft among deals that all score. */
export interface Among {
  /** Whether none is better for one and worse for none; null where that was not found out. */
  readonly efficient: boolean | null;
  /** How many are; null where they were not counted. */
  readonly dominatedBy: Whole | null;
  /** How many of these all take. */
  readonly inZone: Whole | null;
  /** Those of them that change the fewest issues. */
  readonly better: readonly Deal[];
  /** The first of them by each measure of what is gained over the draft. */
  readonly best: readonly NamedDeals[];
}

/** What is better than a deal for some and worse for none, of all deals, refused or not; the frontier is theirs where it is known. */
export function amongAll(
  table: Dealings,
  deal: Deal,
  frontier: Frontier | null,
  { most, limit }: { readonly most: number; readonly limit: number },
): Among {
  const { scorers } = table;
  const totals = scorers.map((scorer) => totalOf(scorer, deal));
  const onFrontier = frontier === null ? null : placeIn(frontier.totals, totals) !== null;
  const dominatedBy = onFrontier === true ? 0 : countBetter(table, totals, false, limit);
  const efficient = onFrontier ?? (dominatedBy === null ? null : dominatedBy === 0);
  const issues = optionsOf(table, scorers, () => true);
  return {
    efficient,
    dominatedBy,
    inZone: efficient === true ? 0 : countBetter(table, totals, true, limit),
    better: efficient === true ? [] : nearestBetter({ issues }, deal, most),
    best: efficient === false && frontier !== null ? bestOver(table, totals, frontier) : [],
  };
}

/** How many deals have no less for anybody and more for somebody, of all or of those that all take. */
function countBetter(
  table: Dealings,
  totals: readonly Whole[],
  inZone: boolean,
  limit: number,
): Whole | null {
  const { scorers, space } = table;
  const takers = inZone ? space.parties : [];
  const found = bundlesOf(table, { takers, notRefusing: [], scorers }, limit);
  if (found.kind === 'too-large') return null;
  const least = totals.map((total, k) => larger(total, inZone ? (scorers[k]?.walkAway ?? total) : total));
  const all = countAtLeast(found.blocks, least, limit);
  // Where the draft falls short, nothing that is worth the same to all is in the zone.
  const isShort = least.some((needed, k) => needed !== totals[k]);
  const same = isShort ? 0 : countEqual(found.blocks, totals, limit);
  return all === null || same === null ? null : difference(all, same);
}

/** Deals that are worth to each what the draft is may tie; so many are looked at for one that is better. */
const mostEqual = 1000;

/** The first by each measure of what is gained over some totals, of the frontier from there on. */
function bestOver({ scorers }: Dealings, base: readonly Whole[], all: Frontier): readonly NamedDeals[] {
  const { width, values, counts } = all.totals;
  const places = [...counts.keys()].filter((place) =>
    base.every((total, k) => (values[place * width + k] ?? 0) >= total),
  );
  const frontier = { ...all, totals: picked(all.totals, places) };
  const naming = { scorers, base, frontier, most: mostEqual };
  const shares = kalaiSmorodinsky(naming, base, () => null);
  const isBetter = (deal: Deal): boolean => scorers.some((scorer, k) => totalOf(scorer, deal) !== base[k]);
  return [nash(naming), worstOff(naming), shares, largestTotal(naming)].map((named) => ({
    ...named,
    deals: named.deals.filter(isBetter).slice(0, 1),
  }));
}
