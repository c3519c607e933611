/** One of two sides that are set beside each other. */
import type { Negotiation } from './negotiation.ts';
import type { Party } from './party.ts';

/** A party with the negotiation as it stood on a day; the date is null where no day was named. */
export interface Side {
  readonly party: Party;
  readonly date: string | null;
  readonly negotiation: Negotiation;
}
