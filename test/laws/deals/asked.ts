/** What is answered of the deals of a negotiation, and of the trades from one of them. */
import type { Negotiation } from '../../../src/model/negotiation.ts';
import type { DealsAnswer } from '../../../src/records/answers/deals.ts';
import { bruteDeals } from './brute.ts';
import { draftedDeal } from './from.ts';
import { tableAsked } from './tables.ts';
import type { Asking } from './tables.ts';
import { tradesFrom } from './trades.ts';
import type { Traded } from './trades.ts';

/** All that is answered, no list cut short. */
export function dealsOf(negotiation: Negotiation, asking: Asking): DealsAnswer {
  return bruteDeals(tableAsked(negotiation, asking));
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
