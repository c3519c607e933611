/** What the points of a gap ask of all parties together, counted for all points at once. */
import type { Trial } from './candidates.ts';
import { farthestFrom } from './distance.ts';
import type { Gap } from './gaps.ts';
import { startOf } from './crossing.ts';
import { coverage } from '../model/coverage.ts';
import type { PointSet } from '../model/points.ts';
import type { Stance } from '../model/stance.ts';

/** A point, with how many parties would have to cross what for it. */
export interface Burden extends Trial {
  readonly redlines: number;
  readonly bottomLines: number;
  readonly terms: number;
  /** The parties that have not spoken for it, those whose condition is not met among them. */
  readonly silent: number;
  /** The longest way that anyone would have to come; 0 on choices. */
  readonly farthest: number;
  /** Whether one party demands it and another rejects it. */
  readonly isForced: boolean;
  /** Whether anybody has come to meet it, firmly or on terms. */
  readonly isMet: boolean;
}

/** What each of some points asks; they stand in ascending order. No party takes what it rejects, so each is counted once. */
export function burdensOf({ issue, holders }: Gap, trials: readonly Trial[]): readonly Burden[] {
  const points = trials.map(({ point }) => point);
  const setsOf = (part: (stance: Stance) => PointSet): readonly PointSet[] =>
    holders.map(({ stance }) => part(stance));
  const counts = (part: (stance: Stance) => PointSet): readonly number[] => coverage(points, setsOf(part));
  const demanded = counts(({ demands }) => demands);
  const accepted = counts(({ accepts }) => accepts);
  const onTerms = counts((stance) => stance.terms);
  const rejected = counts(({ rejects }) => rejects);
  const barred = counts((stance) => stance.redlines);
  const farthest = farthestFrom(
    issue,
    points,
    setsOf((stance) => startOf(issue, stance)),
  );
  return trials.map((trial, i) => {
    const [demanding = 0, accepting = 0, terms = 0] = [demanded[i], accepted[i], onTerms[i]];
    const [rejecting = 0, redlines = 0] = [rejected[i], barred[i]];
    return {
      ...trial,
      redlines,
      bottomLines: rejecting - redlines,
      terms,
      silent: holders.length - demanding - accepting - terms - rejecting,
      farthest: farthest[i] ?? 0,
      isForced: demanding > 0 && rejecting > 0,
      isMet: accepting + terms > 0,
    };
  });
}
