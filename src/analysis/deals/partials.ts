/**
 * Totals of partial deals, which settle some of the issues: sets of vectors, one whole number a party, each with the
 * number of partial deals that come to it. They are kept sorted, the largest first, for a set whose vectors all grow by the
 * same stays so, and two sorted sets are merged in one pass.
 */
import { product, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';

/** Distinct vectors of `width` numbers, one behind the other, in descending order. */
export interface Partials {
  readonly width: number;
  readonly values: readonly Whole[];
  readonly counts: readonly Whole[];
}

/** What no issue has been settled in: one partial deal, worth nothing to anybody. */
export function nothingYet(width: number): Partials {
  return { width, values: Array.from({ length: width }, () => 0), counts: [1] };
}

/** The set of no partial deals. */
export function noPartials(width: number): Partials {
  return { width, values: [], counts: [] };
}

/** The vector at a place. */
export function vectorAt({ width, values }: Partials, place: number): readonly Whole[] {
  return values.slice(place * width, (place + 1) * width);
}

/** All of them with a vector added to each. */
export function shifted({ width, values, counts }: Partials, by: readonly Whole[]): Partials {
  const moved = values.slice();
  for (let at = 0; at < moved.length; at += width)
    for (let k = 0; k < width; k += 1) moved[at + k] = sum(moved[at + k] ?? 0, by[k] ?? 0);
  return { width, values: moved, counts };
}

/** Those of both; the counts of what is in both add up. */
export function merged(a: Partials, b: Partials): Partials {
  const { width } = a;
  // As long as they can get, for lists that grow number by number are copied over and over.
  const values = a.values.concat(b.values);
  const counts = a.counts.concat(b.counts);
  let i = 0;
  let j = 0;
  let size = 0;
  const take = (from: Partials, place: number, count: Whole): void => {
    for (let k = 0; k < width; k += 1) values[size * width + k] = from.values[place * width + k] ?? 0;
    counts[size] = count;
    size += 1;
  };
  while (i < a.counts.length && j < b.counts.length) {
    const order = compareAt(a, i, b, j);
    const [one, other] = [a.counts[i] ?? 0, b.counts[j] ?? 0];
    if (order > 0) take(a, i, one);
    else if (order < 0) take(b, j, other);
    else take(a, i, sum(one, other));
    if (order >= 0) i += 1;
    if (order <= 0) j += 1;
  }
  for (; i < a.counts.length; i += 1) take(a, i, a.counts[i] ?? 0);
  for (; j < b.counts.length; j += 1) take(b, j, b.counts[j] ?? 0);
  values.length = size * width;
  counts.length = size;
  return { width, values, counts };
}

/** Those of all sets, merged two by two. */
export function mergedAll(sets: readonly Partials[], width: number): Partials {
  let left = sets;
  while (left.length > 1)
    left = left.flatMap((one, at) => {
      if (at % 2 === 1) return [];
      const other = left[at + 1];
      return [other === undefined ? one : merged(one, other)];
    });
  return left[0] ?? noPartials(width);
}

/** Every sum of a vector of the one set and a vector of the other. */
export function added(one: Partials, other: Partials): Partials {
  return mergedAll(sumsOf(one, other), one.width);
}

/** For each vector of the other set, the sums of it and the vectors of the one. */
export function sumsOf(one: Partials, other: Partials): readonly Partials[] {
  return other.counts.map((many, place) => {
    const { width, values, counts } = shifted(one, vectorAt(other, place));
    return { width, values, counts: many === 1 ? counts : counts.map((count) => product(count, many)) };
  });
}

/** Those at some places, which stand in ascending order. */
export function picked({ width, values, counts }: Partials, places: readonly number[]): Partials {
  if (places.length === counts.length) return { width, values, counts };
  const kept = values.slice(0, places.length * width);
  for (const [at, place] of places.entries())
    for (let k = 0; k < width; k += 1) kept[at * width + k] = values[place * width + k] ?? 0;
  return { width, values: kept, counts: places.map((place) => counts[place] ?? 0) };
}

/** Vectors in any order as a sorted set, the counts of equal ones added up. */
export function sorted({ width, values, counts }: Partials): Partials {
  const all = { width, values, counts };
  const places = Uint32Array.from(counts.keys()).toSorted((a, b) => compareAt(all, b, all, a));
  const found: { values: Whole[]; counts: Whole[] } = { values: [], counts: [] };
  let last: number | null = null;
  for (const place of places) {
    const count = counts[place] ?? 0;
    if (last !== null && compareAt(all, last, all, place) === 0)
      found.counts.push(sum(found.counts.pop() ?? 0, count));
    else {
      for (let k = 0; k < width; k += 1) found.values.push(values[place * width + k] ?? 0);
      found.counts.push(count);
    }
    last = place;
  }
  return { width, ...found };
}

/** The place of a vector, or null where it is not in the set. */
export function placeIn(partials: Partials, vector: readonly Whole[]): number | null {
  const one: Partials = { width: partials.width, values: vector, counts: [1] };
  let low = 0;
  let high = partials.counts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(partials, middle, one, 0) > 0) low = middle + 1;
    else high = middle;
  }
  return low < partials.counts.length && compareAt(partials, low, one, 0) === 0 ? low : null;
}

/** The order of two vectors by their first numbers, then the next: above 0 where the first is larger. */
export function compareAt(a: Partials, i: number, b: Partials, j: number): number {
  const { width } = a;
  for (let k = 0; k < width; k += 1) {
    const one = a.values[i * width + k] ?? 0;
    const other = b.values[j * width + k] ?? 0;
    if (one < other) return -1;
    if (other < one) return 1;
  }
  return 0;
}
