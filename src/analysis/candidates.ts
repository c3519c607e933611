/** The points of a gap that are tried. */
import type { RangeIssue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { span, touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { isCounting } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import { kept } from '../model/digits.ts';
import { distanceBetween, keyOf } from '../model/figures.ts';
import { grouped } from '../model/group.ts';
import type { Holder } from '../model/holder.ts';
import type { Gap } from './gaps.ts';

/** How a number that nobody names was found. */
export type Midpoint =
  /** It lies in the middle of what nobody rejects. */
  | { readonly kind: 'zone' }
  /** It lies half-way between what two parties find acceptable. */
  | { readonly kind: 'parties'; readonly parties: readonly [Party, Party] };

/** A point to try: its place in the list, or a number of the range. */
export interface Trial {
  readonly point: number;
  /** What it is the middle of; null where it is a listed point, or somebody names it. */
  readonly middle: Midpoint | null;
}

/**
 * Every listed point. On a range: the ends of demands, the numbers of concessions that count and of rejections, the
 * middle of each stretch that nobody rejects, and, for each two parties that do not meet, the number half-way between
 * the nearest of what they find acceptable (both where two are as near; of a crowd, for the outermost two alone).
 * Where some of these numbers are rejected by nobody, those that somebody rejects are left out.
 */
export function pointsToTry({ issue, holders, zone }: Gap): readonly Trial[] {
  if (issue.kind !== 'range') return issue.points.map((_, point) => ({ point, middle: null }));
  const named = holders.flatMap(({ stance }) => namedBy(stance));
  const middles = zone.map(({ from, to }): Trial => ({
    point: middleOf(issue, from, to),
    middle: { kind: 'zone' },
  }));
  const all = [
    ...named.map((point): Trial => ({ point, middle: null })),
    ...middles,
    ...halfways(issue, holders),
  ];
  const free = all.filter(({ point }) => touches([span(point)], zone));
  const found = new Map<number, Trial>();
  // What somebody names is no mere middle, and so stands first.
  for (const trial of free.length > 0 ? free : all)
    if (!found.has(trial.point)) found.set(trial.point, trial);
  return [...found.values()].toSorted((a, b) => a.point - b.point);
}

function namedBy({ demands, conceded, taken }: Stance): readonly number[] {
  return [
    ...demands.flatMap(({ from, to }) => [from, to]),
    ...conceded.filter(isCounting).map(({ concession }) => concession.at),
    ...taken.flatMap(({ rejection: { what } }) => (what.kind === 'others' ? [] : [what.at])),
  ];
}

/** Of more sides than this only the number between the outermost two is tried: the shortest longest way leads there. */
const mostSides = 16;

/** For each two parties that do not meet, the numbers half-way between them; of those who take the same, the first. */
function halfways(issue: RangeIssue, holders: readonly Holder[]): readonly Trial[] {
  const taking = holders.filter(({ stance }) => stance.acceptable.length > 0);
  const sides = [...grouped(taking, ({ stance }) => keyOf(stance.acceptable)).values()].flatMap(
    ([first]) => first ?? [],
  );
  return pairsOf(sides).flatMap(([a, b]) =>
    halfway(issue, a.stance.acceptable, b.stance.acceptable).map((point): Trial => ({
      point,
      middle: { kind: 'parties', parties: [a.party, b.party] },
    })),
  );
}

function pairsOf(sides: readonly Holder[]): readonly (readonly [Holder, Holder])[] {
  if (sides.length <= mostSides)
    return sides.flatMap((a, i) => sides.slice(i + 1).map((b) => [a, b] as const));
  const endOf = ({ stance }: Holder): number => stance.acceptable.at(-1)?.to ?? Infinity;
  const startOf = ({ stance }: Holder): number => stance.acceptable[0]?.from ?? -Infinity;
  const first = sides.reduce((least, side) => (endOf(side) < endOf(least) ? side : least));
  const last = sides.reduce((most, side) => (startOf(side) > startOf(most) ? side : most));
  return [[first, last]];
}

function halfway(issue: RangeIssue, one: PointSet, other: PointSet): readonly number[] {
  const apart = distanceBetween(issue, one, other);
  if (apart === 0) return [];
  return one.flatMap((a) =>
    other.flatMap((b) => {
      const [from, to] = a.to < b.from ? [a.to, b.from] : [b.to, a.from];
      return kept(issue, to - from) === apart ? [middleOf(issue, from, to)] : [];
    }),
  );
}

/** The number in the middle of two; their sum may be more than any number. */
function middleOf(issue: RangeIssue, from: number, to: number): number {
  return kept(issue, from / 2 + to / 2);
}
