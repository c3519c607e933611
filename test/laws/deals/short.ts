/** Where no deal suits all: the deals that fall least short. */
import type { ShortDealRecord } from '../../../src/records/answers/deals.ts';
import { compared, comparedInTurn, dividedBy, leastOf, minus, mostOf, one, printed, zero } from './exact.ts';
import type { Exact } from './exact.ts';
import { dealRecord, totalsRecord } from './judgement.ts';
import type { Judged } from './judgement.ts';
import type { Table } from './table.ts';

/** Those that hold the fewest refused points, then lack the least, each as a share of what the party could win or lose. */
export function shortOf(table: Table, all: readonly Judged[]): readonly ShortDealRecord[] {
  const swings = table.parties.map((_, i) => {
    const totals = all.map((judged) => judged.totals[i] ?? zero);
    return minus(mostOf(totals), leastOf(totals));
  });
  const measured = all.map((judged) => ({
    judged,
    refused: judged.said.reduce((sum, { refused }) => sum + refused.length, 0),
    shares: judged.said
      .map(({ short }, i) => shareOf(short, swings[i] ?? zero))
      .toSorted((a, b) => compared(b, a)),
  }));
  type Measured = (typeof measured)[number];
  const order = (a: Measured, b: Measured): number =>
    a.refused - b.refused || comparedInTurn(a.shares, b.shares);
  const least = measured.reduce((a, b) => (order(b, a) < 0 ? b : a));
  return measured.filter((each) => order(each, least) === 0).map(({ judged }) => shortRecord(table, judged));
}

function shareOf(short: Exact, swing: Exact): Exact {
  if (compared(short, zero) === 0) return zero;
  return compared(swing, zero) === 0 ? one : dividedBy(short, swing);
}

function shortRecord(table: Table, judged: Judged): ShortDealRecord {
  const { said, deal } = judged;
  return {
    points: dealRecord(table, deal),
    totals: totalsRecord(judged),
    short: Object.fromEntries(
      said.flatMap(({ party, short }) => (compared(short, zero) > 0 ? [[party.id, printed(short)]] : [])),
    ),
    refusedBy: said.flatMap(({ party, refused }) =>
      refused.map(({ issue }) => ({ party: party.id, issue: issue.id })),
    ),
  };
}
