/** The pairs of numbers that no other reaches in both: a staircase, on which the one number rises as the other falls. */
import type { Whole } from '../../model/whole.ts';

/** A staircase that grows. */
export interface Stairs {
  /** Whether a step of it is as large as a pair in both numbers. */
  readonly reaches: (rising: Whole, falling: Whole) => boolean;
  /** Adds a pair, and takes away the steps that it reaches; false where one reaches the pair. */
  readonly add: (rising: Whole, falling: Whole) => boolean;
}

/** A staircase without a step. */
export function stairsOf(): Stairs {
  const rises: Whole[] = [];
  const falls: Whole[] = [];
  const firstFrom = (value: Whole): number => {
    let low = 0;
    let high = rises.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rises[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const reachesFrom = (at: number, falling: Whole): boolean => {
    const step = falls[at];
    return step !== undefined && step >= falling;
  };
  const add = (rising: Whole, falling: Whole): boolean => {
    const at = firstFrom(rising);
    if (reachesFrom(at, falling)) return false;
    const end = rises[at] === rising ? at + 1 : at;
    let start = at;
    while (start > 0 && (falls[start - 1] ?? 0) <= falling) start -= 1;
    rises.splice(start, end - start, rising);
    falls.splice(start, end - start, falling);
    return true;
  };
  return { reaches: (rising, falling) => reachesFrom(firstFrom(rising), falling), add };
}
