/**
 * Dominance between vectors of four numbers and more, by halving: of a sorted set the later half is screened by the
 * earlier, which is larger in the first number, number by number (H. T. Kung, F. Luccio and F. P. Preparata, On Finding
 * the Maxima of a Set of Vectors, 1975).
 */
import { byWhole } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import type { Partials } from './partials.ts';
import { stairsOf } from './stairs.ts';

/** Below so many comparisons of two vectors all are made. */
const few = 4096;

/** The vectors, and which are known to be dominated. */
interface Search extends Pick<Partials, 'width' | 'values'> {
  readonly dominated: Uint8Array;
}

/** For each vector of a sorted set 1 where another is as large in all numbers, else 0. */
export function dominatedAmong({ width, values, counts }: Partials): Uint8Array {
  const search: Search = { width, values, dominated: new Uint8Array(counts.length) };
  halve(search, 0, counts.length);
  return search.dominated;
}

function halve(search: Search, from: number, to: number): void {
  if ((to - from) ** 2 <= few) {
    compareEach(search, from, to);
    return;
  }
  const middle = (from + to) >>> 1;
  halve(search, from, middle);
  halve(search, middle, to);
  screen(search, alive(search, from, middle), alive(search, middle, to), 1);
}

/** One that is dominated need not be looked at again: what it reaches, the one that dominates it reaches. */
function compareEach(search: Search, from: number, to: number): void {
  const kept: number[] = [];
  for (let place = from; place < to; place += 1) {
    if (kept.some((other) => isReached(search, place, other, 1))) search.dominated[place] = 1;
    else kept.push(place);
  }
}

function alive({ dominated }: Search, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let place = from; place < to; place += 1) if (dominated[place] === 0) found.push(place);
  return found;
}

/** Marks those of the lower that one of the upper reaches in all numbers from `k` on; it does in those before. */
function screen(search: Search, upper: readonly number[], lower: readonly number[], k: number): void {
  if (upper.length === 0 || lower.length === 0) return;
  if (upper.length * lower.length <= few) compareAll(search, upper, lower, k);
  else if (search.width - k === 3) climb(search, upper, lower, k);
  else split(search, upper, lower, k);
}

function compareAll(search: Search, upper: readonly number[], lower: readonly number[], k: number): void {
  for (const place of lower)
    if (upper.some((other) => isReached(search, place, other, k))) search.dominated[place] = 1;
}

function isReached({ width, values }: Search, place: number, other: number, from: number): boolean {
  for (let k = from; k < width; k += 1)
    if ((values[other * width + k] ?? 0) < (values[place * width + k] ?? 0)) return false;
  return true;
}

/** Of the last three numbers: in the order of the first of them, the other two form a staircase. */
function climb(search: Search, upper: readonly number[], lower: readonly number[], k: number): void {
  const valueOf = (place: number, further: number): Whole =>
    search.values[place * search.width + k + further] ?? 0;
  const order = (a: number, b: number): number => byWhole(valueOf(b, 0), valueOf(a, 0));
  const first = upper.toSorted(order);
  const stairs = stairsOf();
  let next = 0;
  for (const place of lower.toSorted(order)) {
    for (
      let other = first[next];
      other !== undefined && valueOf(other, 0) >= valueOf(place, 0);
      other = first[next]
    ) {
      stairs.add(valueOf(other, 1), valueOf(other, 2));
      next += 1;
    }
    if (stairs.reaches(valueOf(place, 1), valueOf(place, 2))) search.dominated[place] = 1;
  }
}

/** Those large in a number reach the small ones there, whatever they are: only the further numbers are left to compare. */
function split(search: Search, upper: readonly number[], lower: readonly number[], k: number): void {
  const valueOf = (place: number): Whole => search.values[place * search.width + k] ?? 0;
  const bound = boundBetween([...upper, ...lower].map(valueOf));
  if (bound === null) {
    screen(search, upper, lower, k + 1);
    return;
  }
  const isLarge = (place: number): boolean => valueOf(place) >= bound;
  const isSmall = (place: number): boolean => !isLarge(place);
  const [largeUpper, smallUpper] = [upper.filter(isLarge), upper.filter(isSmall)];
  screen(search, largeUpper, lower.filter(isLarge), k);
  screen(search, largeUpper, lower.filter(isSmall), k + 1);
  const left = lower.filter((place) => isSmall(place) && search.dominated[place] === 0);
  screen(search, smallUpper, left, k);
}

/** A number above the least of some, in their middle where it can be; null where all are equal. */
function boundBetween(values: readonly Whole[]): Whole | null {
  const ascending = values.toSorted(byWhole);
  const [least] = ascending;
  const middle = ascending[ascending.length >>> 1];
  if (least !== undefined && middle !== undefined && least < middle) return middle;
  return ascending.find((value) => least !== undefined && value > least) ?? null;
}
