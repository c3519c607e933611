/** The length of an issue's points, and how figures taken from it are rounded. */
import type { Issue } from './issue.ts';

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
