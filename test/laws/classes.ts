/**
 * The first half of the oracle: what each class of a point means in words, for one party and one point at
 * a time, by nothing but loops. It shares no code with src, so that the two can disagree.
 */
import type { Draft, DraftConcession, DraftIssue, DraftPosition, DraftRejection } from './draft.ts';

/** A point to try: one that is named, or on a range one that stands for all between two named ones. */
export interface Spot {
  readonly at: number;
  readonly between: boolean;
}

export type Class = 'demands' | 'accepts' | 'terms' | 'rejects' | 'redline' | 'silent';

/** All points of a list; on a range all numbers that the model names, and one between each two. */
export function spotsOf(draft: Draft, issue: DraftIssue): readonly Spot[] {
  if (issue.kind !== 'range') return Array.from({ length: issue.size }, (_, at) => ({ at, between: false }));
  const named = new Set([issue.from, issue.to, issue.settled?.at ?? issue.from]);
  for (const { issue: on, demands, concedes, rejects } of draft.positions) {
    if (on !== issue.id) continue;
    for (const { from, to } of demands) named.add(from).add(to);
    for (const { at } of concedes) named.add(at);
    for (const { what } of rejects) if (what !== 'others') named.add(what.at);
  }
  const sorted = [...named].toSorted((a, b) => a - b);
  return sorted.flatMap((at, i) => {
    const next = sorted[i + 1];
    const here = { at, between: false };
    return next === undefined ? [here] : [here, { at: (at + next) / 2, between: true }];
  });
}

/** A party's position, or that of the first bloc that holds one for it. */
export function positionOf(draft: Draft, party: string, issue: DraftIssue): DraftPosition | null {
  const held = (holder: string) =>
    draft.positions.find((position) => position.holder === holder && position.issue === issue.id);
  const blocs = draft.blocs.filter(({ members }) => members.includes(party));
  return held(party) ?? blocs.map(({ id }) => held(id)).find((one) => one !== undefined) ?? null;
}

/** Symbolic and withdrawn concessions count for nothing. */
export function thatCount({ concedes }: DraftPosition): readonly DraftConcession[] {
  return concedes.filter(({ status }) => status === 'offered' || status === 'hinted');
}

/** Whether a party counts on the issue: a demand, a concession that counts, or a rejection. */
export function counts(position: DraftPosition | null): position is DraftPosition {
  return (
    position !== null &&
    (position.demands.length > 0 || thatCount(position).length > 0 || position.rejects.length > 0)
  );
}

export function classOf(issue: DraftIssue, position: DraftPosition, at: number): Class {
  if (isDemanded(position, at)) return 'demands';
  const reaching = thatCount(position).filter((concession) => reaches(issue, position, concession, at));
  if (reaching.some((concession) => concession.status === 'offered' && concession.for === null))
    return 'accepts';
  if (reaching.length > 0) return 'terms';
  const against = position.rejects.filter((rejection) => takes(issue, position, rejection, at));
  if (against.length === 0) return 'silent';
  return against.some(({ redline }) => redline !== null) ? 'redline' : 'rejects';
}

/** What a party demands or accepts, firmly or on terms. */
export function isAcceptable(issue: DraftIssue, position: DraftPosition, at: number): boolean {
  return (
    isDemanded(position, at) ||
    thatCount(position).some((concession) => reaches(issue, position, concession, at))
  );
}

/** Whether this rejection takes the point. */
export function takes(
  issue: DraftIssue,
  position: DraftPosition,
  { what }: DraftRejection,
  at: number,
): boolean {
  if (what === 'others') return !isAcceptable(issue, position, at);
  if (what.kind === 'above') return at > what.at;
  if (what.kind === 'below') return at < what.at;
  if (at === what.at) return true;
  if (issue.kind === 'choices') return false;
  const taken = [
    ...position.demands.flatMap(({ from, to }) => [from, to]),
    ...thatCount(position).map((concession) => concession.at),
  ];
  if (taken.length === 0) return false;
  if (taken.every((one) => one > what.at)) return at < what.at;
  if (taken.every((one) => one < what.at)) return at > what.at;
  return false;
}

function isDemanded({ demands }: DraftPosition, at: number): boolean {
  return demands.some(({ from, to }) => from <= at && at <= to);
}

function reaches(
  issue: DraftIssue,
  position: DraftPosition,
  concession: DraftConcession,
  at: number,
): boolean {
  if (issue.kind === 'choices') return at === concession.at;
  return starts(position, concession).some(
    (start) => Math.min(start, concession.at) <= at && at <= Math.max(start, concession.at),
  );
}

/** Where a concession reaches from: the nearest demanded point (both of two that are as near), else the first concession. */
function starts(position: DraftPosition, { at }: DraftConcession): readonly number[] {
  const nearest = position.demands.map(({ from, to }) => (at < from ? from : at > to ? to : at));
  const least = Math.min(...nearest.map((one) => apart(one, at)));
  if (nearest.length > 0) return nearest.filter((one) => apart(one, at) === least);
  return thatCount(position)
    .slice(0, 1)
    .map((first) => first.at);
}

/** How far two numbers of few decimals are apart, exactly: counted in whole millionths. */
export function apart(one: number, other: number): number {
  return Math.abs(Math.round(one * 1e6) - Math.round(other * 1e6)) / 1e6;
}

/** The classes of one party at every spot. */
export interface Stand {
  readonly party: string;
  readonly position: DraftPosition;
  readonly classes: readonly Class[];
}

/** Those of the parties that count on the issue, with their classes. */
export function stand(
  draft: Draft,
  issue: DraftIssue,
  spots: readonly Spot[],
  parties: readonly string[],
): readonly Stand[] {
  return parties.flatMap((party) => {
    const position = positionOf(draft, party, issue);
    if (!counts(position)) return [];
    return [{ party, position, classes: spots.map(({ at }) => classOf(issue, position, at)) }];
  });
}
