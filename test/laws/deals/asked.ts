/** What is answered of the deals of a negotiation, and of the trades from one of them. */
import { findDeals } from '../../../src/analysis/deals.ts';
import { principalsAmong } from '../../../src/model/party.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import type { DealsAnswer } from '../../../src/records/answers/deals.ts';
import { dealsRecord } from '../../../src/views/dealsanswer.ts';
import { findParties, findProposal } from '../../../src/words/find.ts';
import { draftedDeal } from './from.ts';
import { fixedIn, tableAsked } from './tables.ts';
import type { Asking } from './tables.ts';
import { tradesFrom } from './trades.ts';
import type { Traded } from './trades.ts';

/** All that is answered, no list cut short. */
export function dealsOf(negotiation: Negotiation, asking: Asking): DealsAnswer {
  const principals = principalsAmong(negotiation.parties);
  const all = principals.length < 2 ? negotiation.parties : principals;
  return dealsRecord(
    findDeals({
      negotiation,
      parties: asking.parties.length === 0 ? all : findParties(negotiation, asking.parties),
      issues: negotiation.issues,
      fixed: fixedIn(negotiation, asking),
      from: asking.from === null ? null : findProposal(negotiation, asking.from),
      most: Infinity,
      limit: null,
    }),
  );
}

/** The trades that the parties have not named themselves. */
export function tradesOf(negotiation: Negotiation, asking: Asking): readonly Traded[] {
  const table = tableAsked(negotiation, asking);
  return tradesFrom(table, draftedDeal(table) ?? []).toSorted((a, b) => leastIn(b) - leastIn(a));
}

/** The least that anybody gains by a trade. */
export function leastIn({ gains }: Traded): number {
  return Math.min(...Object.values(gains ?? {}));
}
