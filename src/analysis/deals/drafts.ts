/** The drafts of the model among the deals: of each its points alone, whoever wrote or answered it. */
import { byFraction, fraction, minus, times, zero } from '../../model/fraction.ts';
import type { Fraction } from '../../model/fraction.ts';
import type { Issue } from '../../model/issue.ts';
import type { Proposal } from '../../model/proposal.ts';
import { dealingsOf } from './dealings.ts';
import type { Dealings } from './dealings.ts';
import { coversAll, dealOf, leftOutOf } from './drafted.ts';
import { baseOf, inPoints } from './scoring.ts';
import type { Space } from './space.ts';
import { widened } from './space.ts';
import { tellDeal } from './told.ts';
import type { ToldDeal } from './told.ts';

/** A draft that covers all that is open, judged as a deal, also where it names a number of a range that none of the deals has. */
export interface DraftDeal {
  readonly proposal: Proposal;
  readonly told: ToldDeal;
  /** Settled issues on which it names another point, which is left out. */
  readonly leftOut: readonly Issue[];
  /** The product of what all gain by it; null unless all take it and all score it. */
  readonly product: Fraction | null;
}

/** The drafts of the model. */
export interface DraftDeals {
  /** Those that are deals of these: the largest product of gains first, then those that the fewest parties refuse. */
  readonly placed: readonly DraftDeal[];
  /** Those that leave something open, or name another point where the deals are held to one. */
  readonly others: readonly Proposal[];
}

/** Judges all drafts of the model, and one that is none of them. */
export function judgeDrafts(table: Dealings, from: Proposal | null): DraftDeals {
  const { space } = table;
  const { proposals } = space.negotiation;
  const all = from === null || proposals.includes(from) ? proposals : [...proposals, from];
  const isDeal = ({ points }: Proposal): boolean => coversAll(space, points) && isHeldTo(space, points);
  const drafts = all.filter(isDeal);
  const wide = widened(
    space,
    drafts.map(({ points }) => points),
  );
  const judging = wide === space ? table : dealingsOf(wide);
  const placed = drafts.map((proposal): DraftDeal => {
    const told = tellDeal(judging, dealOf(wide, proposal.points));
    const leftOut = leftOutOf(space, proposal.points);
    return { proposal, told, leftOut, product: gained(table, told) };
  });
  return { placed: placed.toSorted(byGain), others: all.filter((proposal) => !isDeal(proposal)) };
}

/** Whether points are those that the deals are held to, wherever they were asked to be. */
function isHeldTo({ issues }: Space, points: Proposal['points']): boolean {
  return issues.every(
    ({ issue, held, points: [only] }) => held !== 'asked' || (points.get(issue) ?? only) === only,
  );
}

function gained({ scorers, unscored }: Dealings, { said, totals }: ToldDeal): Fraction | null {
  if (unscored.length > 0 || said.some(({ word }) => word !== 'takes')) return null;
  const gains = scorers.map((one) => minus(totals.get(one.party) ?? zero, inPoints(one, baseOf(one))));
  return gains.reduce(times, fraction(1n));
}

function byGain(one: DraftDeal, other: DraftDeal): number {
  if (one.product !== null && other.product !== null) return byFraction(other.product, one.product);
  return unwilling(one) - unwilling(other);
}

/** How many do not take it. */
function unwilling({ told }: DraftDeal): number {
  return told.said.filter(({ word }) => word !== 'takes').length;
}
