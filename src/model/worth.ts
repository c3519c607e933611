/** What a point is worth to a party by its scores. */
import type { Score } from './entry.ts';
import { fractionOf, minus, over, plus, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/** The score of a point, in points of the party's own: on a range straight between those named; null where it has none. */
export function worthOf(scores: readonly Score[], at: number): Fraction | null {
  const exact = scores.find((one) => one.at === at);
  if (exact !== undefined) return fractionOf(exact.score);
  const below = nearest(
    scores.filter((one) => one.at < at),
    (a, b) => a > b,
  );
  const above = nearest(
    scores.filter((one) => one.at > at),
    (a, b) => a < b,
  );
  if (below === null || above === null) return null;
  const from = fractionOf(below.at);
  const way = over(minus(fractionOf(at), from), minus(fractionOf(above.at), from));
  const start = fractionOf(below.score);
  return plus(start, times(way, minus(fractionOf(above.score), start)));
}

function nearest(scores: readonly Score[], isNearer: (a: number, b: number) => boolean): Score | null {
  return scores.reduce<Score | null>(
    (best, one) => (best === null || isNearer(one.at, best.at) ? one : best),
    null,
  );
}
