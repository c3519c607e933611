/**
 * The verdict on one issue between some parties: its state, and the points that are common, on terms, free
 * or untried. The states and sets are those of docs/meaning.md.
 */
import { holdersOn, holdersWhere } from './holders.ts';
import { partiesOn, settledAmong, settlementBetween } from './settled.ts';
import { onTerms } from './terms.ts';
import type { OnTerms } from './terms.ts';
import type { Basis } from '../model/claim.ts';
import { holderOf } from '../model/holder.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue, Settlement } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { meet, nothing, unite, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { allPoints, isCounting } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import type { State } from '../model/state.ts';
import { weaker, weakest } from '../model/claim.ts';

/** How an issue stands between some parties. Sets of points are in the order of the issue; empty and null where fewer than two count. */
export interface Verdict {
  readonly issue: Issue;
  readonly state: State;
  /** What the parties recorded as agreed, where the state is agreed. */
  readonly settled: Settlement | null;
  /** All that is settled on the issue, whoever it is between, as of the day. */
  readonly settlements: readonly Settlement[];
  /** Those of the parties asked about that the issue is between; of them those that count, and those that do not. */
  readonly parties: readonly Party[];
  readonly holders: readonly Holder[];
  readonly missing: readonly Party[];
  /** Those of the missing that have made offers, all of which count for nothing. */
  readonly idle: readonly Holder[];
  /** Those of the missing of which nothing is known but what points are worth to them. */
  readonly scoring: readonly Party[];
  /** The weakest basis among the entries that count, or null where none is given; supposed where any position is. */
  readonly basis: Basis | null;
  /** The points acceptable to all, firmly. */
  readonly common: PointSet;
  /** The points acceptable to all, with somebody's terms. */
  readonly terms: readonly OnTerms[];
  /** The points that nobody rejects. */
  readonly zone: PointSet;
  /** Those of the zone that nobody demands or accepts. */
  readonly untried: PointSet;
}

/**
 * Judges one issue between the parties: its state (the first that holds, the worst last: agreed, aligned, overlapping,
 * conditional, apart, deadlocked) and the sets of points that it rests on. The order of the parties changes none of it.
 * Of an issue that is between some, only those count; a concession whose needs they have settled is firm, and one whose
 * needs they have settled otherwise counts for nothing.
 */
export function judge(negotiation: Negotiation, issue: Issue, parties: readonly Party[]): Verdict {
  const inside = partiesOn(issue, parties);
  const holders = holdersOn(negotiation, issue, inside);
  return judgeHolders(negotiation, issue, inside, holdersWhere(holders, settledAmong(negotiation, parties)));
}

/** The same for stances taken from elsewhere, such as from another day. */
export function judgeHolders(
  negotiation: Negotiation,
  issue: Issue,
  parties: readonly Party[],
  holders: readonly Holder[],
): Verdict {
  const counting = new Set(holders.map((holder) => holder.party));
  const missing = parties.filter((party) => !counting.has(party));
  const silent = missing.flatMap((party) => holderOf(negotiation, party, issue) ?? []);
  const left = silent.map(({ position }) => position);
  const idle = silent.filter(({ stance }) => stance.conceded.length > 0);
  const scoring = silent.filter(
    ({ position, stance }) => position.scores.length > 0 && stance.conceded.length === 0,
  );
  const basis = weakest([...holders.map(basisOf), ...left.map(suppositionIn)]);
  const settled = settlementBetween(negotiation, issue, parties);
  const settlements = negotiation.settlements.get(issue) ?? [];
  const judged = {
    issue,
    parties,
    holders,
    missing,
    idle,
    scoring: scoring.map(({ party }) => party),
    basis,
    settled,
    settlements,
  };
  if (holders.length < 2) {
    const empty = { common: nothing, terms: [], zone: nothing, untried: nothing };
    return { ...judged, ...empty, state: settled === null ? 'unstated' : 'agreed' };
  }
  const stances = holders.map((holder) => holder.stance);
  const common = inAll(stances, (stance) => stance.firm);
  const takeable = inAll(stances, (stance) => stance.acceptable);
  const zone = zoneOf(issue, stances);
  const untried = without(
    zone,
    inAny(stances, (stance) => stance.acceptable),
  );
  const sets = { common, terms: onTerms(without(takeable, common), holders), zone, untried };
  return {
    ...judged,
    ...sets,
    state: settled === null ? stateOf(issue, stances) : 'agreed',
  };
}

/** The weakest basis among the entries of a position that count. */
function basisOf({ position, stance }: Holder): Basis | null {
  let found = suppositionIn(position);
  for (const { basis } of position.demands) found = weaker(found, basis);
  for (const one of stance.conceded) if (isCounting(one)) found = weaker(found, one.concession.basis);
  for (const { basis } of position.rejects) found = weaker(found, basis);
  return found;
}

/** A position that is supposed may only lack some entries, and the verdict rests on that too. */
function suppositionIn({ basis }: Position): Basis | null {
  return basis === 'supposed' ? basis : null;
}

/** The state that the stances of those who count come to, where nothing is settled between them. */
export function stateOf(issue: Issue, stances: readonly Stance[]): State {
  if (stances.length < 2) return 'unstated';
  if (inAll(stances, (stance) => stance.demands).length > 0) return 'aligned';
  if (inAll(stances, (stance) => stance.firm).length > 0) return 'overlapping';
  if (inAll(stances, (stance) => stance.acceptable).length > 0) return 'conditional';
  return zoneOf(issue, stances).length > 0 ? 'apart' : 'deadlocked';
}

/** The points that nobody rejects. */
function zoneOf(issue: Issue, stances: readonly Stance[]): PointSet {
  let zone = allPoints(issue);
  for (const { rejects } of stances) {
    if (zone.length === 0) return nothing;
    zone = without(zone, rejects);
  }
  return zone;
}

/** What all of them have; once two have nothing in common, the others are not asked. */
function inAll([first, ...rest]: readonly Stance[], part: (stance: Stance) => PointSet): PointSet {
  let all = first === undefined ? nothing : part(first);
  for (const stance of rest) {
    if (all.length === 0) return nothing;
    all = meet(all, part(stance));
  }
  return all;
}

function inAny(stances: readonly Stance[], part: (stance: Stance) => PointSet): PointSet {
  return unite(stances.flatMap(part));
}
