/** Where parties do not meet, and why: every issue with its verdict, the worst first. */
import type { Basis } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Rejection } from '../model/entry.ts';
import { meet, span, unite } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { takersAmong } from './accepting.ts';
import type { Takers } from './accepting.ts';
import { heldOf } from './held.ts';
import type { Held } from './held.ts';
import { closedOn, distanceOn } from './distance.ts';
import { proportion } from '../model/figures.ts';
import type { Distance } from './distance.ts';
import { importanceAmong } from './importance.ts';
import type { Importance } from './importance.ts';
import { holdersOn } from './holders.ts';
import type { Holder } from '../model/holder.ts';
import { judge } from './verdict.ts';
import { states } from '../model/state.ts';
import type { Verdict } from './verdict.ts';

/** A rejection with what it takes and who, of the parties compared, asks for any of that or would take it. */
export interface Contested extends Takers {
  readonly party: Party;
  readonly rejection: Rejection;
  readonly takes: PointSet;
}

/** A party outside the comparison that rejects what those inside could meet on. */
export interface Objector {
  readonly party: Party;
  readonly points: PointSet;
}

/** The verdict on an issue with its figures, its rejections, and who objects from outside. */
export interface Gap extends Verdict {
  readonly distance: Distance | null;
  /** The share of the way from the demands that concessions have covered. */
  readonly closed: number | null;
  /** The mean share of the issue in what the parties say matters, and those that say so. */
  readonly importance: number | null;
  readonly weighedBy: readonly Party[];
  /** The weakest basis of what these hold on the issue, or null where none is given. */
  readonly weightBasis: Basis | null;
  /** How many red lines stand against what another of the parties would take. */
  readonly redlines: number;
  readonly rejections: readonly Contested[];
  /** Who in the whole model holds what is untried between these parties. */
  readonly heldBy: readonly Held[];
  readonly objectors: readonly Objector[];
}

/**
 * How far parties are from meeting on each issue, and why: an entry an issue, ordered by state (the worst first),
 * then by red lines, importance and distance, then as in the model. Distances are in steps of a scale or in the unit
 * of a range, as fine as its numbers, and shares from 0 to 1, rounded to 12 decimals; where fewer than two of the
 * parties count, an issue is `unstated`, its sets are empty and its figures null. The order of the parties changes no
 * finding. The zone is, for one issue and in words, what the zone of possible agreement is for a deal (H. Raiffa, The
 * Art and Science of Negotiation, 1982).
 */
export function findGaps(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Gap[] {
  const importanceOf = importanceAmong(negotiation, parties);
  return issues
    .map((issue) => {
      const verdict = judge(negotiation, issue, parties);
      return gapOn(negotiation, verdict, importanceOf(issue, verdict.parties));
    })
    .toSorted(worstFirst);
}

function gapOn(negotiation: Negotiation, verdict: Verdict, importance: Importance): Gap {
  const { issue, parties, holders, state, untried } = verdict;
  const compared = new Set(parties);
  const outside = negotiation.parties.filter((party) => !compared.has(party));
  const others = holdersOn(negotiation, issue, outside);
  // Whoever is named first on the command line, takers are told as the model lists them.
  const holding = new Map(holders.map((holder) => [holder.party, holder]));
  const takersOf = takersAmong(negotiation.parties.flatMap((party) => holding.get(party) ?? []));
  const rejections = holders.flatMap(({ party, stance }) =>
    stance.taken.map(({ rejection, takes }): Contested => ({ party, rejection, takes, ...takersOf(takes) })),
  );
  const stances = holders.map((holder) => holder.stance);
  const isMeasured = state !== 'unstated';
  return {
    ...verdict,
    distance: isMeasured ? distanceOn(issue, stances) : null,
    closed: isMeasured ? closedOn(issue, stances) : null,
    importance: isMeasured ? importance.share : null,
    weighedBy: isMeasured ? importance.parties : [],
    weightBasis: isMeasured ? importance.basis : null,
    redlines: rejections.filter(
      ({ rejection, ...takers }) => rejection.redline !== null && isContested(takers),
    ).length,
    rejections,
    heldBy: heldOf(negotiation, issue, untried, holders, others),
    objectors: objectorsTo(verdict, others),
  };
}

/** Whether a rejection stands against what somebody would take. */
function isContested({ askedBy, takenBy }: Takers): boolean {
  return askedBy.length + takenBy.length > 0;
}

function objectorsTo(verdict: Verdict, others: readonly Holder[]): readonly Objector[] {
  const points = meetingPoints(verdict);
  if (points.length === 0) return [];
  return others.flatMap(({ party, stance }) => {
    const refused = meet(points, stance.rejects);
    return refused.length > 0 ? [{ party, points: refused }] : [];
  });
}

/** Where the parties compared could meet: on what is common, else on terms, else free. */
function meetingPoints({ settled, holders, common, terms, zone }: Verdict): PointSet {
  // Where too few of those that agreed say more, what they settled on is all that is known.
  if (settled !== null && holders.length < 2) return [span(settled.at)];
  if (common.length > 0) return common;
  return terms.length > 0 ? unite(terms.flatMap((one) => one.points)) : zone;
}

/** The order of gaps: by state, then by red lines, importance and distance. */
export function worstFirst(a: Gap, b: Gap): number {
  return (
    states.indexOf(a.state) - states.indexOf(b.state) ||
    b.redlines - a.redlines ||
    largerFirst(a.importance, b.importance) ||
    largerFirst(wide(a), wide(b))
  );
}

function wide({ distance }: Gap): number | null {
  return distance === null ? null : proportion(distance.by, distance.of);
}

function largerFirst(a: number | null, b: number | null): number {
  return (b ?? -1) - (a ?? -1);
}
