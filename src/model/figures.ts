/** The figures that are taken in several places: lengths, shares, sums and means, and what counts as the same. */
import { atDecimals, kept } from './digits.ts';
import type { Issue } from './issue.ts';
import { distance, same, touches } from './points.ts';
import type { PointSet } from './points.ts';
import type { Stance } from './stance.ts';

/** Shares are rounded to 12 decimals before they are compared or printed. */
function rounded(figure: number): number {
  return Number(figure.toFixed(12));
}

/** A part of a whole, from 0 to 1; one that is neither none nor all is never rounded to them. */
export function proportion(part: number, whole: number): number {
  if (part === 0 || part === whole) return Number(part !== 0);
  const least = 1e-12;
  return rounded(Math.min(1 - least, Math.max(least, part / whole)));
}

/** The length of a scale in steps, or of a range in its unit; null on choices, which have no order. */
export function lengthOf(issue: Issue): number | null {
  switch (issue.kind) {
    case 'choices':
      return null;
    case 'scale':
      return issue.points.length - 1;
    case 'range':
      return kept(issue, issue.to - issue.from);
    default:
      return issue satisfies never;
  }
}

/** The smallest distance between a point of the one set and a point of the other, in steps or in the unit of the range. */
export function distanceBetween(issue: Issue, one: PointSet, other: PointSet): number {
  return kept(issue, distance(one, other));
}

/** How far apart two sets of points are, from 0 where they meet to 1: as a share of the length, and on choices 1 unless they meet. */
export function shareApart(issue: Issue): (one: PointSet, other: PointSet) => number {
  const length = lengthOf(issue);
  return length === null
    ? (one, other) => Number(!touches(one, other))
    : (one, other) => distanceBetween(issue, one, other) / length;
}

/** The sum of some figures, the smallest added first, so that no order of parties shows in its last digit. */
export function sumOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
}

/** The mean of some shares, whatever their order; null where there are none. */
export function meanOf(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : proportion(sumOf(shares), shares.length);
}

/** A share in hundredths, whole or at some decimals; one that is neither none nor all is never rounded to them. */
export function hundredths(share: number, decimals = 0): number {
  if (share === 0 || share === 1) return share * 100;
  const least = 10 ** -decimals;
  return Math.min(100 - least, Math.max(least, atDecimals(rounded(share * 100), decimals)));
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
