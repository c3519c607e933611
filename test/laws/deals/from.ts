/** A draft among the deals: which are better for somebody and worse for nobody. */
import type { BetterDealRecord, FromRecord } from '../../../src/records/answers/deals.ts';
import { minus, zero } from './exact.ts';
import { dominates } from './frontier.ts';
import { dealRecord, isTakenByAll, judge, totalsRecord } from './judgement.ts';
import type { Judged } from './judgement.ts';
import { firstByEach } from './named.ts';
import type { Deal, Table } from './table.ts';

/** The draft as a deal; what is fixed on an issue stands whatever it says, and null where it leaves a point out. */
export function draftedDeal({ issues, draft, draftIsWhole }: Table): Deal | null {
  if (draft === null || !draftIsWhole) return null;
  return issues.map(({ issue, fixed }) => fixed ?? draft.points.get(issue) ?? 0);
}

/** What is better than a draft that names a point of every issue, all parties being scored. */
export function fromRecord(table: Table, draft: string, deal: Deal, all: readonly Judged[]): FromRecord {
  const own = judge(table, deal);
  const better = all.filter(({ totals }) => dominates(totals, own.totals));
  const gaining = better.map((judged) => ({
    judged,
    gains: judged.totals.map((total, i) => minus(total, own.totals[i] ?? zero)),
  }));
  return {
    draft,
    totals: totalsRecord(own),
    efficient: better.length === 0,
    dominatedBy: `${better.length}`,
    inZone: `${better.filter(isTakenByAll).length}`,
    better: better
      .toSorted((a, b) => changedFrom(deal, a) - changedFrom(deal, b))
      .map((one) => betterRecord(table, deal, one)),
    best: firstByEach(gaining).flatMap(({ name, tied: [first] }) =>
      first === undefined ? [] : [{ name, ...betterRecord(table, deal, first.judged) }],
    ),
  };
}

function changedFrom(draft: Deal, { deal }: Judged): number {
  return deal.filter((point, i) => point !== draft[i]).length;
}

function betterRecord(table: Table, draft: Deal, judged: Judged): BetterDealRecord {
  return {
    totals: totalsRecord(judged),
    points: dealRecord(table, judged.deal),
    changed: changedFrom(draft, judged),
    taken: isTakenByAll(judged),
  };
}
