/** What each side wants, offers and refuses: the positions as the model states them. */
import { holderOf } from '../model/holder.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';

/** The positions of the parties on the issues, party by party. */
export function listPositions(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Holder[] {
  return parties.flatMap((party) => issues.flatMap((issue) => holderOf(negotiation, party, issue) ?? []));
}
