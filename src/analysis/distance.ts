/** How far apart parties are on an issue whose points have an order. */
import type { Issue } from '../model/issue.ts';
import { kept } from '../model/digits.ts';
import { distanceBetween, keyOf, lengthOf, proportion } from '../model/figures.ts';
import { span } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Stance } from '../model/stance.ts';

/** A distance in the unit of the issue: `by`, out of the length `of` the whole scale or range. */
export interface Distance {
  readonly by: number;
  readonly of: number;
  readonly unit: string | null;
}

/** The largest distance between what any two of the parties find acceptable; null where there is no such pair or no order. */
export function distanceOn(issue: Issue, stances: readonly Stance[]): Distance | null {
  const of = lengthOf(issue);
  const by =
    of === null
      ? null
      : widest(
          issue,
          stances.map((stance) => stance.acceptable),
        );
  return by === null ? null : distanceOf(issue, by);
}

/** So many steps of a scale, or so much of a range, out of the whole of it; null on choices, which have no length. */
export function distanceOf(issue: Issue, by: number): Distance | null {
  const of = lengthOf(issue);
  if (of === null) return null;
  return { by, of, unit: issue.kind === 'range' ? issue.unit : 'steps' };
}

/** The share of the way from the demands that concessions have covered; null where there was no way to go, or somebody stands farther off than the demands. */
export function closedOn(issue: Issue, stances: readonly Stance[]): number | null {
  if (issue.kind === 'choices') return null;
  const by = widest(
    issue,
    stances.map((stance) => stance.acceptable),
  );
  const demanded = widest(
    issue,
    stances.map((stance) => stance.demands),
  );
  if (by === null || demanded === null || demanded === 0 || by > demanded) return null;
  return proportion(demanded - by, demanded);
}

/** How far each of some points is from the farthest of the sets, empty ones left out; 0 on choices. */
export function farthestFrom(
  issue: Issue,
  points: readonly number[],
  sets: readonly PointSet[],
): readonly number[] {
  if (issue.kind === 'choices') return points.map(() => 0);
  const filled = sets.filter((set) => set.length > 0);
  const [firstEnd, lastStart] = innerEnds(filled.filter((set) => inOnePiece(issue, set)));
  const split = distinct(filled.filter((set) => !inOnePiece(issue, set)));
  return points.map((at) =>
    split.reduce(
      (far, set) => Math.max(far, distanceBetween(issue, set, [span(at)])),
      kept(issue, Math.max(0, at - firstEnd, lastStart - at)),
    ),
  );
}

/**
 * The largest of the smallest distances between any two of the sets, empty ones left out. Sets in one
 * piece need no pairs: of them the farthest two are the one that ends first and the one that begins last.
 */
function widest(issue: Issue, sets: readonly PointSet[]): number | null {
  const filled = sets.filter((set) => set.length > 0);
  if (filled.length < 2) return null;
  const whole = filled.filter((set) => inOnePiece(issue, set));
  const [firstEnd, lastStart] = innerEnds(whole);
  const straight = whole.length > 1 ? Math.max(0, kept(issue, lastStart - firstEnd)) : 0;
  const split = distinct(filled.filter((set) => !inOnePiece(issue, set)));
  const others = split.length === 0 ? [] : distinct(filled);
  return split.reduce(
    (most, a) => others.reduce((far, b) => Math.max(far, distanceBetween(issue, a, b)), most),
    straight,
  );
}

/** Where the first of some sets ends, and where the last begins. */
function innerEnds(sets: readonly PointSet[]): readonly [firstEnd: number, lastStart: number] {
  return [
    sets.reduce((least, set) => Math.min(least, set.at(-1)?.to ?? least), Infinity),
    sets.reduce((most, set) => Math.max(most, set[0]?.from ?? most), -Infinity),
  ];
}

function inOnePiece(issue: Issue, set: PointSet): boolean {
  if (issue.kind === 'range') return set.length === 1;
  return (set.at(-1)?.to ?? 0) - (set[0]?.from ?? 0) === set.length - 1;
}

function distinct(sets: readonly PointSet[]): readonly PointSet[] {
  return [...new Map(sets.map((set) => [keyOf(set), set])).values()];
}
