/** What asks least: every point of a gap, and who would have to give up what for it. */
import type { Party } from '../model/party.ts';
import { span, touches } from '../model/points.ts';
import { moveTo } from './burden.ts';
import type { Crossing, Move } from './burden.ts';
import { pointsToTry } from './candidates.ts';
import type { Trial } from './candidates.ts';
import type { Gap } from './gaps.ts';
import { draftsOn } from './held.ts';
import type { Held } from './held.ts';
import { holdersOn } from './holders.ts';
import type { Negotiation } from '../model/negotiation.ts';

/** A point, and the moves that it asks for. */
export interface Candidate extends Trial {
  readonly moves: readonly Move[];
  /** The parties that ask for it, or accept it firmly, as things stand. */
  readonly accepting: readonly Party[];
  readonly redlines: number;
  readonly bottomLines: number;
  readonly terms: number;
  /** The parties that have not spoken for it, those whose condition is not met among them. */
  readonly silent: number;
  /** Who else holds it: the parties outside that would take it, and the drafts that name it. */
  readonly heldBy: Pick<Held, 'parties' | 'proposals'>;
  /** The parties outside that reject it. */
  readonly rejectedBy: readonly Party[];
  /** Its rank, from 1; those that ask for neither more nor less than each other share one. */
  readonly rank: number;
  /** Whether another shares its rank. */
  readonly tied: boolean;
}

/** A gap, and every point that would close it. */
export interface Bridge {
  readonly gap: Gap;
  /** The state of the gap: one in which the parties do not meet. */
  readonly state: 'deadlocked' | 'apart' | 'conditional';
  /** The one that asks least first. */
  readonly candidates: readonly Candidate[];
}

/**
 * For every gap that is deadlocked, apart or conditional, in the order of the gaps, the points of it,
 * the one that asks least first: fewest red lines crossed, then bottom lines; then the smallest largest distance that
 * anyone moves; then those last that one party demands and another rejects, and those first that a party has come to
 * meet; then fewest parties that have not spoken for it. Those equal in all this are tied, and stand in their own
 * order. Points are places in the list of the issue, or numbers of the range; on a range those of `pointsToTry`.
 * It says what would be given up, and is no forecast.
 */
export function findBridges(negotiation: Negotiation, gaps: readonly Gap[]): readonly Bridge[] {
  return gaps.flatMap((gap) => {
    const { issue, state, parties } = gap;
    if (state !== 'deadlocked' && state !== 'apart' && state !== 'conditional') return [];
    const compared = new Set(parties);
    const others = negotiation.parties.filter((party) => !compared.has(party));
    const outside = holdersOn(negotiation, issue, others);
    const drafts = draftsOn(negotiation, issue);
    const trials = pointsToTry(gap).map((trial) => {
      const at = [span(trial.point)];
      const holding = outside.filter(({ stance }) => touches(at, stance.acceptable));
      const against = outside.filter(({ stance }) => touches(at, stance.rejects));
      const naming = drafts.filter(([, named]) => named === trial.point);
      const heldBy = {
        parties: holding.map(({ party }) => party),
        proposals: naming.map(([proposal]) => proposal),
      };
      return { ...trial, heldBy, rejectedBy: against.map(({ party }) => party) };
    });
    return [{ gap, state, candidates: ranked(trials.map((trial) => weighUp(gap, trial))) }];
  });
}

/** A point with who else stands to it. */
type Placed = Pick<Candidate, keyof Trial | 'heldBy' | 'rejectedBy'>;

/** A candidate with what it is ranked by, each figure the smaller the better, the first that differs deciding. */
interface Weighed {
  readonly candidate: Omit<Candidate, 'rank' | 'tied'>;
  readonly burden: readonly number[];
}

function ranked(all: readonly Weighed[]): readonly Candidate[] {
  const sorted = all.toSorted((a, b) => compareBurdens(a.burden, b.burden));
  const ranks: number[] = [];
  for (const [i, { burden }] of sorted.entries()) {
    const last = sorted[i - 1];
    const isSame = last !== undefined && compareBurdens(last.burden, burden) === 0;
    ranks.push(isSame ? (ranks[i - 1] ?? 1) : i + 1);
  }
  return sorted.map(({ candidate }, i) => {
    const rank = ranks[i] ?? 1;
    return { ...candidate, rank, tied: rank === ranks[i - 1] || rank === ranks[i + 1] };
  });
}

function compareBurdens(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((figure, i) => figure !== b[i]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

function weighUp({ issue, holders }: Gap, trial: Placed): Weighed {
  const at = [span(trial.point)];
  const moves: Move[] = [];
  const accepting: Party[] = [];
  for (const holder of holders) {
    const move = moveTo(issue, holder, at);
    if (move === null) accepting.push(holder.party);
    else moves.push(move);
  }
  const crossing = (crosses: Crossing): number => moves.filter((move) => move.crosses === crosses).length;
  const [redlines, bottomLines] = [crossing('red-line'), crossing('bottom-line')];
  const [terms, silent] = [crossing('terms'), crossing(null)];
  const isDemanded = holders.some(({ stance }) => touches(at, stance.demands));
  const isMet = holders.some(({ stance }) => touches(at, stance.accepts) || touches(at, stance.terms));
  const farthest = moves.reduce((most, move) => Math.max(most, move.distance?.by ?? 0), 0);
  const isForced = isDemanded && redlines + bottomLines > 0;
  return {
    candidate: { ...trial, moves, accepting, redlines, bottomLines, terms, silent },
    burden: [redlines, bottomLines, farthest, Number(isForced), Number(!isMet), silent],
  };
}
