/** The figures that are taken in several places: lengths, shares, sums and means, and what counts as the same. */
import type { Issue } from './issue.ts';
import { distance, same, touches } from './points.ts';
import type { PointSet } from './points.ts';
import type { Stance } from './stance.ts';

/** Figures are rounded to 12 decimals before they are compared or printed. */
export function rounded(figure: number): number {
  return Number(figure.toFixed(12));
}

/** The length of a scale in steps, or of a range in its unit; null on choices, which have no order. */
export function lengthOf(issue: Issue): number | null {
  switch (issue.kind) {
    case 'choices':
      return null;
    case 'scale':
      return issue.points.length - 1;
    case 'range':
      return issue.to - issue.from;
    default:
      return issue satisfies never;
  }
}

/** How far apart two sets of points are, from 0 where they meet to 1: as a share of the length, and on choices 1 unless they meet. */
export function shareApart(issue: Issue, one: PointSet, other: PointSet): number {
  const length = lengthOf(issue);
  return length === null ? Number(!touches(one, other)) : distance(one, other) / length;
}

/** The sum of some figures, the smallest added first, so that no order of parties shows in its last digit. */
export function sumOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
}

/** The mean of some figures, whatever their order; null where there are none. */
export function meanOf(figures: readonly number[]): number | null {
  return figures.length === 0 ? null : rounded(sumOf(figures) / figures.length);
}

/** A share in whole hundredths; one that is neither none nor all is never rounded to them. */
export function hundredths(share: number): number {
  return share === 0 || share === 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** Whether every point is in the same class for both, and behind a red line for both or neither. */
export function isSameStance(a: Stance, b: Stance): boolean {
  const parts = ['demands', 'accepts', 'terms', 'unmet', 'rejects', 'redlines'] as const;
  return parts.every((part) => same(a[part], b[part]));
}

/** A text that two sets of points share where they hold the same points. */
export function keyOf(points: PointSet): string {
  return points
    .map(({ from, to, fromOpen, toOpen }) => `${from}${fromOpen ? '<' : '='}${to}${toOpen ? '>' : ''}`)
    .join();
}
