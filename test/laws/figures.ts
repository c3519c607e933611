/** The figures of the oracle: how far apart, how much it matters, and how well founded a verdict is. */
import { apart, positionOf, thatCount } from './classes.ts';
import type { Class, Spot, Stand } from './classes.ts';
import type { Draft, DraftIssue } from './draft.ts';

/** The largest, over the pairs that have any such point, of the smallest distance between theirs. */
export function distanceOf(
  issue: DraftIssue,
  spots: readonly Spot[],
  standing: readonly Stand[],
  isSuch: (one: Class) => boolean,
): number | null {
  if (issue.kind === 'choices') return null;
  const held = standing
    .map(({ classes }) => spots.filter((_, i) => isSuch(classes[i] ?? 'silent')).map(({ at }) => at))
    .filter((one) => one.length > 0);
  const pairs = held.flatMap((a, i) =>
    held.slice(i + 1).map((b) => Math.min(...a.flatMap((x) => b.map((y) => apart(x, y))))),
  );
  return pairs.length === 0 ? null : Math.max(...pairs);
}

export function lengthOf(issue: DraftIssue): number {
  return issue.kind === 'range' ? apart(issue.to, issue.from) : issue.size - 1;
}

export function unitOf(issue: DraftIssue): string | null {
  return issue.kind === 'range' ? issue.unit : 'steps';
}

/** The mean, over those that state any importance, of the issue's share in all that each states. */
export function importanceOf(draft: Draft, issue: DraftIssue, compared: readonly string[]): number | null {
  const shares = compared.flatMap((party) => {
    const stated = draft.issues.map((one) => positionOf(draft, party, one)?.importance ?? null);
    const all = stated.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const here = positionOf(draft, party, issue)?.importance ?? 0;
    // Who gives every issue a zero has no share to take the mean of.
    return all === 0 ? [] : [here / all];
  });
  if (shares.length === 0) return null;
  return round(shares.reduce((sum, one) => sum + one, 0) / shares.length);
}

export function weakest(standing: readonly Stand[]): string | null {
  const given = standing.flatMap(({ position }) =>
    [...position.demands, ...thatCount(position), ...position.rejects].map(
      ({ basis }) => basis ?? position.basis,
    ),
  );
  return (['inferred', 'reported', 'stated'] as const).find((basis) => given.includes(basis)) ?? null;
}

/** Figures are rounded to 12 decimals before they are compared and printed. */
export function round(figure: number): number {
  return Number(figure.toFixed(12));
}
