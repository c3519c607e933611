/** The answer to `stance concessions`. */
import type { OfferRecord } from '../concession.ts';

/** What each party has put on the table, party by party, an entry each. */
export interface ConcessionsAnswer {
  readonly concessions: readonly OfferRecord[];
}
