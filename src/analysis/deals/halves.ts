/** Counts deals by their totals: the partial deals of one half of the issues are set against those of the other. */
import { difference, larger, product, smaller, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { added, noPartials, nothingYet, picked, placeIn } from './partials.ts';
import type { Partials } from './partials.ts';
import { countReaching } from './reaching.ts';

/** The totals of all partial deals of two halves of the issues. */
interface Halves {
  readonly one: Partials;
  readonly other: Partials;
}

/** How many deals come to some least total for each party; null where that takes more partial deals than the limit. */
export function countAtLeast(
  issues: readonly Partials[],
  least: readonly Whole[],
  limit: number,
): Whole | null {
  const halves = halve(issues, { least, most: null }, limit);
  if (halves === null) return null;
  const { one, other } = halves;
  const needed = other.values.map((value, at) => difference(least[at % other.width] ?? 0, value));
  return countReaching(one, { ...other, values: needed });
}

/** How many deals come to just these totals. */
export function countEqual(
  issues: readonly Partials[],
  totals: readonly Whole[],
  limit: number,
): Whole | null {
  const halves = halve(issues, { least: totals, most: totals }, limit);
  if (halves === null) return null;
  const { one, other } = halves;
  const { width } = other;
  return other.counts.reduce((count, many, at) => {
    const rest = totals.map((total, k) => difference(total, other.values[at * width + k] ?? 0));
    const place = placeIn(one, rest);
    return place === null ? count : sum(count, product(many, one.counts[place] ?? 0));
  }, 0);
}

/** Between what a total must come to lie. */
interface Bounds {
  readonly least: readonly Whole[];
  readonly most: readonly Whole[] | null;
}

/** The smaller half takes the next issue, so that neither grows much larger than the other. */
function halve(issues: readonly Partials[], bounds: Bounds, limit: number): Halves | null {
  const width = bounds.least.length;
  if (issues.some(({ counts }) => counts.length === 0))
    return { one: noPartials(width), other: noPartials(width) };
  const best = extremes(issues, width, larger);
  const worst = extremes(issues, width, smaller);
  let [one, other] = [nothingYet(width), nothingYet(width)];
  let [from, to] = [0, issues.length];
  while (from < to) {
    const isOne = one.counts.length <= other.counts.length;
    const at = isOne ? from : to - 1;
    if (isOne) from += 1;
    else to -= 1;
    const inside = isOne ? [0, from] : [to, issues.length];
    const rest = (all: readonly (readonly Whole[])[]): readonly Whole[] => restOf(all, inside);
    const grown = within(
      added(isOne ? one : other, issues[at] ?? noPartials(width)),
      bounds,
      rest(best),
      rest(worst),
    );
    if (grown.counts.length > limit) return null;
    if (isOne) one = grown;
    else other = grown;
  }
  return { one, other };
}

function extremes(
  issues: readonly Partials[],
  width: number,
  pick: (a: Whole, b: Whole) => Whole,
): readonly (readonly Whole[])[] {
  return issues.map(({ values, counts }) =>
    Array.from({ length: width }, (_, k) =>
      counts.map((_count, place) => values[place * width + k] ?? 0).reduce(pick),
    ),
  );
}

/** The sums over the issues that are not inside. */
function restOf(all: readonly (readonly Whole[])[], [from = 0, to = 0]: readonly number[]): readonly Whole[] {
  const outside = [...all.slice(0, from), ...all.slice(to)];
  const [first = []] = all;
  return first.map((_, k) => outside.reduce<Whole>((total, worths) => sum(total, worths[k] ?? 0), 0));
}

/** Those from which the bounds can still be met. */
function within(
  partials: Partials,
  { least, most }: Bounds,
  best: readonly Whole[],
  worst: readonly Whole[],
): Partials {
  const { width, values, counts } = partials;
  const places: number[] = [];
  for (let place = 0; place < counts.length; place += 1) {
    const isWithin = least.every((needed, k) => {
      const value = values[place * width + k] ?? 0;
      if (sum(value, best[k] ?? 0) < needed) return false;
      return most === null || sum(value, worst[k] ?? 0) <= (most[k] ?? 0);
    });
    if (isWithin) places.push(place);
  }
  return picked(partials, places);
}
