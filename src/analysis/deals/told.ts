/** A deal as it is told: its points, what it is worth to whom, and what everybody says of it. */
import type { Fraction } from '../../model/fraction.ts';
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { pointsOf } from './deal.ts';
import type { Deal } from './deal.ts';
import { objectorsTo, saidOf } from './said.ts';
import type { DealObjector, Saying } from './said.ts';
import { inPoints, totalOf } from './scoring.ts';
import type { Dealings } from './dealings.ts';

/** A deal with its totals, in points of each scorer's own. */
export interface ToldDeal {
  readonly deal: Deal;
  readonly points: ReadonlyMap<Issue, number>;
  readonly totals: ReadonlyMap<Party, Fraction>;
  readonly said: readonly Saying[];
  /** Those outside that reject a point of it. */
  readonly objectors: readonly DealObjector[];
}

/** Tells a deal. */
export function tellDeal(table: Dealings, deal: Deal): ToldDeal {
  return {
    deal,
    points: pointsOf(table.space, deal),
    totals: totalsIn(table, deal),
    said: saidOf(table, deal),
    objectors: objectorsTo(table, deal),
  };
}

/** What a deal is worth to each who scores the deals. */
export function totalsIn({ scorers }: Dealings, deal: Deal): ReadonlyMap<Party, Fraction> {
  return new Map(scorers.map((scorer) => [scorer.party, inPoints(scorer, totalOf(scorer, deal))]));
}
