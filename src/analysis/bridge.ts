/** The smallest move that would close each gap: every point, and who would have to give up what for it. */
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { Concession } from '../model/entry.ts';
import { distance, span, touches } from '../model/points.ts';
import { classOf } from '../model/stance.ts';
import { lengthOf, rounded, sumOf } from '../model/figures.ts';
import { offerReaching } from './draftanswer.ts';
import type { Gap } from './gaps.ts';
import type { Holder } from '../model/holder.ts';

/** What a move would cross: nothing said so far, a condition, a bottom line, or a red line. */
export type Crossing = 'terms' | 'bottom-line' | 'red-line' | null;

/** What one party would have to do to take a point firmly. */
export interface Move {
  readonly party: Party;
  readonly crosses: Crossing;
  /** How far the point is from what it finds acceptable, as a part of the scale or range. */
  readonly distance: number;
  /** The same in steps, or in the unit of the range. */
  readonly by: number;
  /** The concession whose terms would be met; null where it moves from elsewhere. */
  readonly offer: Concession | null;
}

/** A point that would close the gap, and the moves that it asks for. */
export interface Candidate {
  readonly point: number;
  readonly moves: readonly Move[];
  /** The parties that ask for it, or accept it firmly, as things stand. */
  readonly accepting: readonly Party[];
  readonly redlines: number;
  readonly bottomLines: number;
  readonly terms: number;
  readonly silent: number;
}

/** A gap, and every point that would close it. */
export interface Bridge {
  readonly gap: Gap;
  /** The state of the gap: one in which the parties do not meet. */
  readonly state: 'deadlocked' | 'apart' | 'conditional';
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** How many of the first candidates are as good as the first. */
  readonly tied: number;
}

/**
 * For every gap that is deadlocked, apart or conditional, in the order of the gaps, the points that would close it,
 * the one that asks least first: fewest red lines crossed, then bottom lines, then parties that move, then the shorter
 * steps. Points are places in the list of the issue, or on a range numbers: the ends of what the parties name.
 */
export function findBridges(gaps: readonly Gap[]): readonly Bridge[] {
  return gaps.flatMap((gap) => {
    const { state } = gap;
    if (state !== 'deadlocked' && state !== 'apart' && state !== 'conditional') return [];
    const candidates = pointsToTry(gap)
      .map((point) => candidateAt(gap, point))
      .toSorted(leastFirst);
    const tied = candidates.filter(
      (one) => candidates[0] !== undefined && leastFirst(one, candidates[0]) === 0,
    );
    return [{ gap, state, candidates, tied: tied.length }];
  });
}

/** Every listed point; on a range the ends of what the parties demand, accept and reject. */
function pointsToTry({ issue, holders, zone }: Gap): readonly number[] {
  if (issue.kind !== 'range') return issue.points.map((_, place) => place);
  const ends = holders.flatMap(({ stance }) =>
    [...stance.acceptable, ...stance.demands, ...stance.accepts, ...stance.rejects].flatMap(
      ({ from, to }) => [from, to],
    ),
  );
  const middles = zone.map(({ from, to }) => rounded((from + to) / 2));
  const isRejected = (point: number): boolean =>
    holders.some(({ stance }) => touches([span(point)], stance.rejects));
  // An end that somebody rejects says less than the middle of what nobody does.
  const tried = ends.flatMap((end) => (middles.length > 0 && isRejected(end) ? middles : [end]));
  // Who rejects only what lies off the range names no end at all.
  return [...new Set(tried.length > 0 ? tried : middles)].toSorted((a, b) => a - b);
}

function candidateAt({ issue, holders }: Gap, point: number): Candidate {
  const moves: Move[] = [];
  const accepting: Party[] = [];
  for (const holder of holders) {
    const move = moveTo(issue, holder, point);
    if (move === null) accepting.push(holder.party);
    else moves.push(move);
  }
  const crossing = (crosses: Crossing): number => moves.filter((move) => move.crosses === crosses).length;
  return {
    point,
    moves,
    accepting,
    redlines: crossing('red-line'),
    bottomLines: crossing('bottom-line'),
    terms: crossing('terms'),
    silent: crossing(null),
  };
}

/** What a party would have to do for a point, or null where it takes it firmly. */
function moveTo(issue: Issue, { party, position, stance }: Holder, point: number): Move | null {
  const at = [span(point)];
  const away = stance.acceptable.length === 0 ? 0 : distance(stance.acceptable, at);
  const length = lengthOf(issue);
  const far =
    length === null ? { distance: 0, by: 0 } : { distance: rounded(away / length), by: rounded(away) };
  const found = classOf(stance, at);
  switch (found) {
    case 'demands':
    case 'accepts':
      return null;
    case 'terms':
      return { party, crosses: 'terms', ...far, offer: offerReaching(position, point) };
    case 'unmet':
    case 'silent':
      return { party, crosses: null, ...far, offer: null };
    case 'rejects':
      return {
        party,
        crosses: touches(at, stance.redlines) ? 'red-line' : 'bottom-line',
        ...far,
        offer: null,
      };
    default:
      return found satisfies never;
  }
}

/** By red lines crossed, bottom lines, parties that move, the largest distance, the sum; the points' order breaks ties. */
function leastFirst(a: Candidate, b: Candidate): number {
  return (
    a.redlines - b.redlines ||
    a.bottomLines - b.bottomLines ||
    a.moves.length - b.moves.length ||
    farthest(a) - farthest(b) ||
    total(a) - total(b)
  );
}

function farthest({ moves }: Candidate): number {
  return moves.reduce((most, move) => Math.max(most, move.distance), 0);
}

function total({ moves }: Candidate): number {
  return rounded(sumOf(moves.map((move) => move.distance)));
}
