/** What is answered of the deals of a negotiation, and of the trades from one of them. */
import { findDeals } from '../../../src/analysis/deals.ts';
import { findTrades } from '../../../src/analysis/trades.ts';
import type { TradesAsked } from '../../../src/analysis/trades.ts';
import { principalsAmong } from '../../../src/model/party.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import type { DealsAnswer } from '../../../src/records/answers/deals.ts';
import { dealsRecord } from '../../../src/views/dealsanswer.ts';
import { tradesRecord } from '../../../src/views/trades.ts';
import { findParties, findProposal } from '../../../src/words/find.ts';
import { fixedIn } from './tables.ts';
import type { Asking } from './tables.ts';
import type { Traded } from './trades.ts';

/** All that is answered, no list cut short. */
export function dealsOf(negotiation: Negotiation, asking: Asking): DealsAnswer {
  return dealsRecord(findDeals({ ...askedIn(negotiation, asking), limit: null }));
}

function askedIn(negotiation: Negotiation, asking: Asking): TradesAsked {
  const principals = principalsAmong(negotiation.parties);
  const all = principals.length < 2 ? negotiation.parties : principals;
  return {
    negotiation,
    parties: asking.parties.length === 0 ? all : findParties(negotiation, asking.parties),
    issues: negotiation.issues,
    fixed: fixedIn(negotiation, asking),
    from: asking.from === null ? null : findProposal(negotiation, asking.from),
    most: Infinity,
  };
}

/** The trades that the parties have not named themselves, without their words. */
export function tradesOf(negotiation: Negotiation, asking: Asking): readonly Traded[] {
  const { trades } = tradesRecord(findTrades(askedIn(negotiation, asking)));
  return trades.filter(({ named }) => !named).map(({ issues, gains, below }) => ({ issues, gains, below }));
}

/** The least that anybody gains by a trade. */
export function leastIn({ gains }: Traded): number {
  return Math.min(...Object.values(gains ?? {}));
}
