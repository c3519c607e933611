/** What a position means: the class of each point of its issue, worked out from the entries (docs/meaning.md). */
import type { Issue } from './issue.ts';
import { kept } from './digits.ts';
import type { Concession, Demand, Rejected, Rejection } from './entry.ts';
import { beyond, meet, nothing, span, touches, unite, without } from './points.ts';
import type { PointSet, Span } from './points.ts';

/** The class of one point for one party. Every point has exactly one. */
export type PointClass = 'demands' | 'accepts' | 'terms' | 'rejects' | 'unmet' | 'silent';

/** A rejection with the points that it takes: its own and those further out that go with it. */
export interface Taken {
  readonly rejection: Rejection;
  readonly takes: PointSet;
}

/** How a concession counts: firm, on terms, not while its need is contradicted (`unmet`), or not at all. */
export type Weight = 'firm' | 'terms' | 'unmet' | 'none';

/** A concession with how it counts, and the points that it covers. */
export interface Conceded {
  readonly concession: Concession;
  readonly weight: Weight;
  readonly covers: PointSet;
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
  /** What only concessions reach whose need is contradicted: the party is silent there, and has not refused. */
  readonly unmet: PointSet;
  /** All that the party demands or accepts, firmly or on terms. */
  readonly acceptable: PointSet;
  /** All that it demands or accepts firmly. */
  readonly firm: PointSet;
  /** Each concession with how it counts and what it covers, in the order of the entries. */
  readonly conceded: readonly Conceded[];
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

/** How a concession counts as it is written: firm, on terms (hinted, or for something in return), or not at all. */
export function weight(concession: Concession): Exclude<Weight, 'unmet'> {
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
  const conceded = concedes.map((concession): Conceded => {
    const covers = unite(reach(issue, concession.at, demanded, counting));
    return { concession, weight: weight(concession), covers: meet(all, covers) };
  });
  const { acceptable, ...classes } = classesOf(demanded, conceded);
  const named = hull([...demanded, ...counting.map((concession) => span(concession.at))]);
  const taken = rejects.map((rejection) => ({
    rejection,
    takes: meet(all, takenBy(issue, rejection.what, named, acceptable)),
  }));
  return {
    ...classes,
    acceptable,
    rejects: unite(taken.flatMap((one) => one.takes)),
    redlines: unite(taken.filter((one) => one.rejection.redline !== null).flatMap((one) => one.takes)),
    taken,
  };
}

/**
 * The same stance where some concessions count otherwise than as written. What concessions reach and what is
 * rejected stays; a point takes the best class that any concession gives it.
 */
export function reweighed(stance: Stance, weigh: (concession: Concession) => Weight): Stance {
  const conceded = stance.conceded.map((one) => ({ ...one, weight: weigh(one.concession) }));
  return { ...stance, ...classesOf(stance.demands, conceded) };
}

type Classes = Pick<Stance, 'demands' | 'accepts' | 'terms' | 'unmet' | 'acceptable' | 'firm' | 'conceded'>;

function classesOf(demands: PointSet, conceded: readonly Conceded[]): Classes {
  const covered = (kind: Weight): PointSet =>
    conceded.filter((one) => one.weight === kind).flatMap((one) => one.covers);
  const firm = unite([...demands, ...covered('firm')]);
  const acceptable = unite([...firm, ...covered('terms')]);
  return {
    demands,
    accepts: without(firm, demands),
    terms: without(acceptable, firm),
    unmet: without(unite(covered('unmet')), acceptable),
    acceptable,
    firm,
    conceded,
  };
}

/** Whether a concession counts, firmly or on terms. */
export function isCounting({ weight: counted }: Conceded): boolean {
  return counted === 'firm' || counted === 'terms';
}

/** Whether a position holds a demand, a concession that counts as it is written, or a rejection. */
export function counts(stance: Stance): boolean {
  return stance.acceptable.length > 0 || stance.unmet.length > 0 || stance.taken.length > 0;
}

/** The class of the points of a set that lie all in one class, such as a single point. */
export function classOf(stance: Stance, points: PointSet): PointClass {
  if (touches(points, stance.demands)) return 'demands';
  if (touches(points, stance.accepts)) return 'accepts';
  if (touches(points, stance.terms)) return 'terms';
  if (touches(points, stance.rejects)) return 'rejects';
  return touches(points, stance.unmet) ? 'unmet' : 'silent';
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
  const ways = anchors.map((anchor) => {
    const end = Math.max(anchor.from, Math.min(anchor.to, at));
    return { way: span(Math.min(end, at), Math.max(end, at)), length: kept(issue, Math.abs(end - at)) };
  });
  const shortest = ways.reduce((least, { length }) => Math.min(least, length), Infinity);
  return ways.flatMap(({ way, length }) => (length === shortest ? [way] : []));
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
  unmet: nothing,
  acceptable: nothing,
  firm: nothing,
  conceded: [],
  taken: [],
};

/** On a range, the side to which a stretch goes on to the end: what reaches there is told by its other end; null elsewhere. */
export function openSide(issue: Issue, { from, to }: Span): 'above' | 'below' | null {
  if (issue.kind !== 'range' || from === to) return null;
  if (to === issue.to) return 'above';
  return from === issue.from ? 'below' : null;
}
