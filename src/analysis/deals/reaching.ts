/** How many pairs of two sets there are of which the one reaches the other in all numbers. */
import { byWhole, product, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import type { Partials } from './partials.ts';

/** Below so many comparisons of two vectors all are made. */
const few = 4096;

/** Two sets of vectors of the same width. */
interface Sides {
  readonly upper: Partials;
  readonly lower: Partials;
}

/** The product of the counts of each pair of which the vector of the upper set is as large in all numbers, added up. */
export function countReaching(upper: Partials, lower: Partials): Whole {
  return countFrom({ upper, lower }, [...upper.counts.keys()], [...lower.counts.keys()], 0);
}

/** The same for some of each set, whose numbers before `k` are known to do so. */
function countFrom(sides: Sides, upper: readonly number[], lower: readonly number[], k: number): Whole {
  if (upper.length === 0 || lower.length === 0) return 0;
  const { width } = sides.upper;
  if (width === k) return product(total(sides.upper, upper), total(sides.lower, lower));
  if (upper.length * lower.length <= few) return countAll(sides, upper, lower, k);
  return width - k <= 2 ? countSwept(sides, upper, lower, k) : countSplit(sides, upper, lower, k);
}

function total({ counts }: Partials, places: readonly number[]): Whole {
  return places.reduce<Whole>((all, place) => sum(all, counts[place] ?? 0), 0);
}

function countAll(
  { upper, lower }: Sides,
  ups: readonly number[],
  downs: readonly number[],
  k: number,
): Whole {
  const { width } = upper;
  let all: Whole = 0;
  for (const down of downs) {
    let reaching: Whole = 0;
    for (const up of ups)
      if (isReached(upper.values, up * width, lower.values, down * width, k, width))
        reaching = sum(reaching, upper.counts[up] ?? 0);
    all = sum(all, product(reaching, lower.counts[down] ?? 0));
  }
  return all;
}

function isReached(
  upper: readonly Whole[],
  up: number,
  lower: readonly Whole[],
  down: number,
  from: number,
  width: number,
): boolean {
  for (let k = from; k < width; k += 1) if ((upper[up + k] ?? 0) < (lower[down + k] ?? 0)) return false;
  return true;
}

/** Of the last two numbers: in the order of the one, those counted so far stand by their rank in the other. */
function countSwept(
  { upper, lower }: Sides,
  ups: readonly number[],
  downs: readonly number[],
  k: number,
): Whole {
  const { width } = upper;
  const first = (from: Partials, place: number): Whole => from.values[place * width + k] ?? 0;
  const last = (from: Partials, place: number): Whole => from.values[place * width + width - 1] ?? 0;
  const ranks = ups.map((place) => last(upper, place)).toSorted(byWhole);
  const ladder = ladderOf(ranks);
  const climbing = ups.toSorted((a, b) => byWhole(first(upper, b), first(upper, a)));
  let next = 0;
  let all: Whole = 0;
  for (const down of downs.toSorted((a, b) => byWhole(first(lower, b), first(lower, a)))) {
    for (
      let up = climbing[next];
      up !== undefined && first(upper, up) >= first(lower, down);
      up = climbing[next]
    ) {
      ladder.add(last(upper, up), upper.counts[up] ?? 0);
      next += 1;
    }
    all = sum(all, product(ladder.from(last(lower, down)), lower.counts[down] ?? 0));
  }
  return all;
}

/** Counts by rank, and how much there is from a rank up (P. M. Fenwick's tree of sums). */
function ladderOf(ranks: readonly Whole[]): {
  readonly add: (value: Whole, count: Whole) => void;
  readonly from: (value: Whole) => Whole;
} {
  const sums: Whole[] = Array.from({ length: ranks.length + 1 }, () => 0);
  /** How many ranks there are from a value up. */
  const above = (value: Whole): number => {
    let low = 0;
    let high = ranks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ranks[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return ranks.length - low;
  };
  return {
    add: (value, count) => {
      for (let at = above(value); at < sums.length; at += at & -at) sums[at] = sum(sums[at] ?? 0, count);
    },
    from: (value) => {
      let all: Whole = 0;
      for (let at = above(value); at > 0; at -= at & -at) all = sum(all, sums[at] ?? 0);
      return all;
    },
  };
}

/** The large ones in a number reach the small ones there: only the further numbers are left to compare. */
function countSplit(sides: Sides, ups: readonly number[], downs: readonly number[], k: number): Whole {
  const { width } = sides.upper;
  const valueIn = ({ values }: Partials, place: number): Whole => values[place * width + k] ?? 0;
  const values = [
    ...ups.map((up) => valueIn(sides.upper, up)),
    ...downs.map((down) => valueIn(sides.lower, down)),
  ];
  const ascending = values.toSorted(byWhole);
  const [least = 0] = ascending;
  const middle = ascending[ascending.length >>> 1] ?? 0;
  const bound = middle > least ? middle : ascending.find((value) => value > least);
  if (bound === undefined) return countFrom(sides, ups, downs, k + 1);
  const parted = (from: Partials, places: readonly number[]): readonly [number[], number[]] => [
    places.filter((place) => valueIn(from, place) >= bound),
    places.filter((place) => valueIn(from, place) < bound),
  ];
  const [largeUps, smallUps] = parted(sides.upper, ups);
  const [largeDowns, smallDowns] = parted(sides.lower, downs);
  const across = countFrom(sides, largeUps, smallDowns, k + 1);
  return sum(
    across,
    sum(countFrom(sides, largeUps, largeDowns, k), countFrom(sides, smallUps, smallDowns, k)),
  );
}
