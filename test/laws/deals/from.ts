/** A draft among the deals: which are better for somebody and worse for nobody. */
import type { BetterDealRecord, DraftDealRecord, FromRecord } from '../../../src/records/answers/deals.ts';
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

/** The drafts of the model that are deals of these, in the order of the model; what is fixed on an issue they must name or leave out. */
export function draftRecords(
  table: Table,
  all: readonly Judged[],
  isAllScored: boolean,
): readonly DraftDealRecord[] {
  return table.negotiation.proposals.flatMap(({ id, points }) => {
    const deal = table.issues.map(({ issue, fixed, settled }) =>
      settled || (fixed !== null && !points.has(issue)) ? fixed : (points.get(issue) ?? null),
    );
    const isDeal = table.issues.every(
      ({ fixed, settled }, i) => deal[i] !== null && (settled || fixed === null || fixed === deal[i]),
    );
    if (!isDeal) return [];
    const judged = judge(
      table,
      deal.map((point) => point ?? 0),
    );
    const isBeaten = all.some(({ totals }) => dominates(totals, judged.totals));
    return [
      {
        draft: id,
        totals: totalsRecord(judged),
        efficient: isAllScored ? !isBeaten : null,
        taken: isTakenByAll(judged),
      },
    ];
  });
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
