/** How many of some sets each of some numbers is in, from one look at the ends of each set. */
import type { PointSet } from './points.ts';

/** For each of some numbers, in ascending order, how many of the sets hold it. */
export function coverage(numbers: readonly number[], sets: readonly PointSet[]): readonly number[] {
  const turns = numbers.map(() => 0);
  const turn = (at: number, by: number): void => {
    turns[at] = (turns[at] ?? 0) + by;
  };
  for (const { from, to, fromOpen, toOpen } of sets.flat()) {
    turn(countBefore(numbers, from, fromOpen), 1);
    turn(countBefore(numbers, to, !toOpen), -1);
  }
  let depth = 0;
  return numbers.map((_, i) => {
    depth += turns[i] ?? 0;
    return depth;
  });
}

/** How many of the numbers lie before an end, or at it where that counts, too. */
function countBefore(numbers: readonly number[], end: number, isWithEnd: boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const number = numbers[middle] ?? Infinity;
    if (number < end || (isWithEnd && number === end)) low = middle + 1;
    else high = middle;
  }
  return low;
}
