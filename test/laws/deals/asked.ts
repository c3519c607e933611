/** What is answered of the deals of a negotiation. */
import type { Negotiation } from '../../../src/model/negotiation.ts';
import type { DealsAnswer } from '../../../src/records/answers/deals.ts';
import { bruteDeals } from './brute.ts';
import { tableAsked } from './tables.ts';
import type { Asking } from './tables.ts';

/** All that is answered, no list cut short. */
export function dealsOf(negotiation: Negotiation, asking: Asking): DealsAnswer {
  return bruteDeals(tableAsked(negotiation, asking));
}
