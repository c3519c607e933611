/** What the points of the deals are worth to each party, by its own scores. */
import type { Issue } from '../../model/issue.ts';
import { fraction, fractionOf, multiple, zero } from '../../model/fraction.ts';
import type { Fraction } from '../../model/fraction.ts';
import { positionOf } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { larger, smaller, sum, wholeOf } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { worthOf } from '../../model/worth.ts';
import type { Deal } from './deal.ts';
import type { Space } from './space.ts';

/** A party that scores all that is open, so that each deal has a total for it. */
export interface Scorer {
  readonly party: Party;
  /** Its place among those that score. */
  readonly place: number;
  /** What each point of each issue is worth to it, in so many parts of one of its points that all are whole. */
  readonly worths: readonly (readonly Whole[])[];
  readonly parts: bigint;
  /** The least total that it would take, in the same parts; null where it states none, or not all issues are asked about. */
  readonly walkAway: Whole | null;
  /** What the best and the worst of all deals are worth to it. */
  readonly best: Whole;
  readonly worst: Whole;
}

/** A party that leaves some open issue unscored, and those that it does. */
export interface Unscored {
  readonly party: Party;
  readonly missing: readonly Issue[];
}

/** Who scores the deals, and who does not. */
export interface Scoring {
  readonly scorers: readonly Scorer[];
  readonly unscored: readonly Unscored[];
}

/** What the deals are worth to those who score every issue that is not fixed, and at least one. */
export function scoringOf(space: Space): Scoring {
  const scorers: Scorer[] = [];
  const unscored: Unscored[] = [];
  for (const party of space.parties) {
    const missing = missingOf(space, party);
    if (missing === null) scorers.push(scorerOf(space, party, scorers.length));
    else unscored.push({ party, missing });
  }
  return { scorers, unscored };
}

/** What of the deals a party would have to score; null where it scores enough. */
function missingOf(space: Space, party: Party): readonly Issue[] | null {
  const isScored = (issue: Issue): boolean =>
    (positionOf(space.negotiation, party, issue)?.scores ?? []).length > 0;
  const own = space.issues.filter(({ between }) => between.has(party));
  const missing = own.filter(({ issue, held }) => held === null && !isScored(issue));
  if (missing.length === 0 && own.some(({ issue }) => isScored(issue))) return null;
  return missing.map(({ issue }) => issue);
}

function scorerOf({ negotiation, issues, isNarrowed }: Space, party: Party, place: number): Scorer {
  // Who has no say on an issue is not concerned by it.
  const exact = issues.map(({ issue, points, between }) => {
    const scores = (between.has(party) ? positionOf(negotiation, party, issue) : null)?.scores ?? [];
    return points.map((point) => worthOf(scores, point) ?? zero);
  });
  const least = isNarrowed || party.walkAway === null ? null : fractionOf(party.walkAway.total);
  const all = [...exact.flat(), ...(least === null ? [] : [least])];
  const parts = all.reduce((common, { bottom }) => multiple(common, bottom), 1n);
  const inParts = ({ top, bottom }: Fraction): Whole => wholeOf(top * (parts / bottom));
  const worths = exact.map((row) => row.map(inParts));
  const total = (pick: (a: Whole, b: Whole) => Whole): Whole =>
    worths.reduce<Whole>((added, row) => sum(added, row.reduce(pick)), 0);
  const walkAway = least === null ? null : inParts(least);
  return { party, place, worths, parts, walkAway, best: total(larger), worst: total(smaller) };
}

/** What a deal is worth to a party, in its parts. */
export function totalOf({ worths }: Scorer, deal: Deal): Whole {
  return worths.reduce<Whole>((total, row, at) => sum(total, row[deal[at] ?? 0] ?? 0), 0);
}

/** Parts of a party as points of its own. */
export function inPoints({ parts }: Scorer, whole: Whole): Fraction {
  return fraction(BigInt(whole), parts);
}

/** The total over which a party gains: its walk-away, else that of the worst of all deals. */
export function baseOf({ walkAway, worst }: Scorer): Whole {
  return walkAway ?? worst;
}
