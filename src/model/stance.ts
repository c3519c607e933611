/** What a position means: the class of each point of its issue, worked out from the entries (docs/meaning.md). */
import type { Issue } from './issue.ts';
import type { Concession, Demand, Rejected, Rejection } from './entry.ts';
import { beyond, meet, nothing, span, touches, unite, without } from './points.ts';
import type { PointSet, Span } from './points.ts';

/** The class of one point for one party. Every point has exactly one. */
export type PointClass = 'demands' | 'accepts' | 'terms' | 'rejects' | 'silent';

/** A rejection with the points that it takes: its own and those further out that go with it. */
export interface Taken {
  readonly rejection: Rejection;
  readonly takes: PointSet;
}

/** The points of an issue by class, for one position; a point in none of the sets is silent. */
export interface Stance {
  readonly demands: PointSet;
  /** What firm concessions reach, the demanded points left out. */
  readonly accepts: PointSet;
  /** What only concessions on terms reach. */
  readonly terms: PointSet;
  readonly rejects: PointSet;
  /** Those of the rejected points that lie behind a red line. */
  readonly redlines: PointSet;
  /** All that the party demands or accepts, firmly or on terms. */
  readonly acceptable: PointSet;
  /** All that it demands or accepts firmly. */
  readonly firm: PointSet;
  /** Each rejection with what it takes, in the order of the entries. */
  readonly taken: readonly Taken[];
}

/** What a stance is worked out from. */
export interface PositionContent {
  readonly demands: readonly Demand[];
  readonly concedes: readonly Concession[];
  readonly rejects: readonly Rejection[];
}

/** All points of an issue. */
export function allPoints(issue: Issue): PointSet {
  return issue.kind === 'range' ? [span(issue.from, issue.to)] : issue.points.map((_, place) => span(place));
}

/** Whether points have an order, so that concessions reach and rejections take along. */
export function isOrdered(issue: Issue): boolean {
  return issue.kind !== 'choices';
}

/** How a concession counts: firm, on terms (hinted, or for something in return), or not at all. */
export function weight(concession: Concession): 'firm' | 'terms' | 'none' {
  switch (concession.status) {
    case 'symbolic':
    case 'withdrawn':
      return 'none';
    case 'hinted':
      return 'terms';
    case 'offered':
      return concession.for === null && concession.needs.length === 0 ? 'firm' : 'terms';
    default:
      return concession.status satisfies never;
  }
}

/** The class of every point of the issue, from what a position demands, concedes and rejects. */
export function takeStance(issue: Issue, { demands, concedes, rejects }: PositionContent): Stance {
  const all = allPoints(issue);
  const demanded = meet(all, unite(demands.map((demand) => demand.at)));
  const counting = concedes.filter((concession) => weight(concession) !== 'none');
  const reached = (kind: 'firm' | 'terms'): PointSet =>
    meet(
      all,
      unite(
        counting.filter((c) => weight(c) === kind).flatMap((c) => reach(issue, c.at, demanded, counting)),
      ),
    );
  const firm = unite([...demanded, ...reached('firm')]);
  const acceptable = unite([...firm, ...reached('terms')]);
  const named = hull([...demanded, ...counting.map((concession) => span(concession.at))]);
  const taken = rejects.map((rejection) => ({
    rejection,
    takes: meet(all, takenBy(issue, rejection.what, named, acceptable)),
  }));
  return {
    demands: demanded,
    accepts: without(firm, demanded),
    terms: without(acceptable, firm),
    rejects: unite(taken.flatMap((one) => one.takes)),
    redlines: unite(taken.filter((one) => one.rejection.redline !== null).flatMap((one) => one.takes)),
    acceptable,
    firm,
    taken,
  };
}

/** Whether a position holds a demand, a concession that counts, or a rejection. */
export function counts(stance: Stance): boolean {
  return stance.acceptable.length > 0 || stance.taken.length > 0;
}

/** The class of the points of a set that lie all in one class, such as a single point. */
export function classOf(stance: Stance, points: PointSet): PointClass {
  if (touches(points, stance.demands)) return 'demands';
  if (touches(points, stance.accepts)) return 'accepts';
  if (touches(points, stance.terms)) return 'terms';
  return touches(points, stance.rejects) ? 'rejects' : 'silent';
}

/**
 * On ordered points a concession covers the way to itself from the nearest demand (from both where two
 * are as near), and where nothing is demanded from the first concession.
 */
function reach(
  issue: Issue,
  at: number,
  demanded: PointSet,
  counting: readonly Concession[],
): readonly Span[] {
  if (!isOrdered(issue)) return [span(at)];
  const anchors = demanded.length > 0 ? demanded : counting.slice(0, 1).map((first) => span(first.at));
  const ends = anchors.map((anchor) => Math.max(anchor.from, Math.min(anchor.to, at)));
  const nearest = ends.reduce((least, end) => Math.min(least, Math.abs(end - at)), Infinity);
  return ends
    .filter((end) => Math.abs(end - at) === nearest)
    .map((end) => span(Math.min(end, at), Math.max(end, at)));
}

/** On ordered points a rejection outside all that the party names takes all that is further out with it. */
function takenBy(issue: Issue, what: Rejected, named: Span | null, acceptable: PointSet): PointSet {
  switch (what.kind) {
    case 'others':
      return without(allPoints(issue), acceptable);
    case 'above':
    case 'below':
      return [beyond(what.at, what.kind)];
    case 'point':
      if (!isOrdered(issue) || named === null) return [span(what.at)];
      if (what.at > named.to) return unite([span(what.at), beyond(what.at, 'above')]);
      if (what.at < named.from) return unite([span(what.at), beyond(what.at, 'below')]);
      return [span(what.at)];
    default:
      return what satisfies never;
  }
}

/** The span from the first to the last of the points, or null where there are none. */
function hull([first, ...rest]: readonly Span[]): Span | null {
  if (first === undefined) return null;
  return rest.reduce((a, b) => span(Math.min(a.from, b.from), Math.max(a.to, b.to)), first);
}

/** The stance of a position that says nothing of any point. */
export const silence: Stance = {
  demands: nothing,
  accepts: nothing,
  terms: nothing,
  rejects: nothing,
  redlines: nothing,
  acceptable: nothing,
  firm: nothing,
  taken: [],
};
