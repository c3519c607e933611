/** Talks in which what the one wants says nothing of what the others want. */
import type { Wager } from '../../../src/analysis/deals/bounds/best.ts';

/** How many parties score how many issues of how many points each. */
export interface Extent {
  readonly parties: number;
  readonly issues: number;
  readonly points: number;
}

/** Scores of 0 to 100, as if by chance; each party wants half of what it could get at best. */
export function independent({ parties, issues, points }: Extent, seed: number): Wager {
  const next = drawn(seed);
  const scores = Array.from({ length: issues }, () =>
    Array.from({ length: points }, () => Array.from({ length: parties }, () => next(100))),
  );
  const base = Array.from({ length: parties }, (_, i) =>
    scores.reduce((so, each) => so + Math.max(...each.map((point) => point[i] ?? 0)), 0),
  );
  return { issues: scores, base: base.map((most) => Math.floor(most / 2)), weights: base.map(() => 1) };
}

/** Whole numbers that follow from each other as if by chance. */
export function drawn(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % (most + 1);
  };
}
