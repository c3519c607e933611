/**
 * The Pareto frontier of deals: the totals than which no deal has more for one party and no less for any other. Issues
 * are merged one at a time: what is dominated among partial deals is so whatever is settled of the rest. The stages are
 * kept, for the deals themselves are read back from them.
 */
import { larger, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { merged, noPartials, nothingYet, picked, sorted, sumsOf } from './partials.ts';
import type { Partials } from './partials.ts';
import { undominated } from './pareto.ts';

/** A point that an issue may come to: its place among the points of the issue, and what it is worth to each party. */
export interface PointWorth {
  readonly point: number;
  readonly worth: readonly Whole[];
}

/** What is merged: the options of each issue, and the least total that each party must come to, null where any will do. */
export interface Merging {
  readonly width: number;
  readonly issues: readonly (readonly PointWorth[])[];
  readonly least: readonly (Whole | null)[];
  /** So many partial deals are kept at most. */
  readonly limit: number;
}

/** Where the work was given up: how many partial deals there were after how many issues. */
export interface TooLarge {
  readonly kind: 'too-large';
  readonly partial: number;
  readonly issues: number;
}

/** The frontier, and the partial deals that lead to it: those of the last `i` issues at place `i`. */
export interface Frontier {
  readonly kind: 'frontier';
  readonly issues: Merging['issues'];
  readonly stages: readonly Partials[];
  readonly totals: Partials;
}

/** The frontier of all deals that come to the least totals, unless it takes too many partial deals. */
export function frontierOf(merging: Merging): Frontier | TooLarge {
  const { width, issues, least, limit } = merging;
  const stages: Partials[] = [nothingYet(width)];
  if (issues.some((options) => options.length === 0))
    return { kind: 'frontier', issues, stages, totals: noPartials(width) };
  const rest = bestBefore(merging);
  for (let at = issues.length - 1; at >= 0; at -= 1) {
    const last = stages.at(-1) ?? nothingYet(width);
    const next = merge(last, issues[at] ?? []);
    if (next.counts.length > limit)
      return { kind: 'too-large', partial: next.counts.length, issues: stages.length };
    stages.push(reaching(next, least, rest[at] ?? []));
  }
  return { kind: 'frontier', issues, stages, totals: stages.at(-1) ?? nothingYet(width) };
}

/** What the issues before each are worth at best to each party. */
function bestBefore({ width, issues }: Merging): readonly (readonly Whole[])[] {
  const found: (readonly Whole[])[] = [];
  let best: readonly Whole[] = Array.from({ length: width }, () => 0);
  for (const options of issues) {
    found.push(best);
    best = best.map((total, k) => sum(total, options.map(({ worth }) => worth[k] ?? 0).reduce(larger)));
  }
  return found;
}

/** Each partial deal with each option of one more issue, but for those that another dominates. */
function merge(partials: Partials, options: readonly PointWorth[]): Partials {
  let sets = sumsOf(partials, undominated(setOf(options, partials.width)));
  while (sets.length > 1) {
    const pairs: Partials[] = [];
    for (let at = 0; at < sets.length; at += 2) {
      const [one, other] = [sets[at], sets[at + 1]];
      if (one !== undefined) pairs.push(other === undefined ? one : undominated(merged(one, other)));
    }
    sets = pairs;
  }
  return sets[0] ?? noPartials(partials.width);
}

function setOf(options: readonly PointWorth[], width: number): Partials {
  return sorted({ width, values: options.flatMap(({ worth }) => worth), counts: options.map(() => 1) });
}

/** Those that can still come to the least totals, by the best that is left. */
function reaching(partials: Partials, least: Merging['least'], rest: readonly Whole[]): Partials {
  const { width, values, counts } = partials;
  if (least.every((one) => one === null)) return partials;
  const places = [...counts.keys()].filter((place) =>
    least.every(
      (needed, k) => needed === null || sum(values[place * width + k] ?? 0, rest[k] ?? 0) >= needed,
    ),
  );
  return picked(partials, places);
}
