/** What asks least: every point of a gap, the one first for which the least would have to be given up. */
import type { Negotiation } from '../model/negotiation.ts';
import { burdensOf } from './burdens.ts';
import type { Burden } from './burdens.ts';
import { pointsToTry } from './candidates.ts';
import type { Gap } from './gaps.ts';
import { draftsOn } from './held.ts';
import { holdersOn } from './holders.ts';
import { stepTo } from './step.ts';
import type { Candidate, Step } from './step.ts';

/** A gap, and every point that would close it. */
export interface Bridge {
  readonly gap: Gap;
  /** The state of the gap: one in which the parties do not meet. */
  readonly state: 'deadlocked' | 'apart' | 'conditional';
  /** The one that asks least first. */
  readonly candidates: readonly Candidate[];
  /** What a candidate asks of each party: a crowd has many, of which few are told, so each is worked out when it is. */
  readonly stepTo: (candidate: Candidate) => Step;
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
    const candidates = ranked(burdensOf(gap, pointsToTry(gap)));
    const around = { outside, drafts: draftsOn(negotiation, issue) };
    return [{ gap, state, candidates, stepTo: (candidate) => stepTo(gap, candidate, around) }];
  });
}

function ranked(all: readonly Burden[]): readonly Candidate[] {
  const sorted = all.toSorted(leastFirst);
  const ranks: number[] = [];
  for (const [i, burden] of sorted.entries()) {
    const last = sorted[i - 1];
    const isSame = last !== undefined && leastFirst(last, burden) === 0;
    ranks.push(isSame ? (ranks[i - 1] ?? 1) : i + 1);
  }
  return sorted.map((burden, i) => {
    const rank = ranks[i] ?? 1;
    return { ...burden, rank, tied: rank === ranks[i - 1] || rank === ranks[i + 1] };
  });
}

function leastFirst(a: Burden, b: Burden): number {
  return (
    a.redlines - b.redlines ||
    a.bottomLines - b.bottomLines ||
    a.farthest - b.farthest ||
    Number(a.isForced) - Number(b.isForced) ||
    Number(b.isMet) - Number(a.isMet) ||
    a.silent - b.silent
  );
}
