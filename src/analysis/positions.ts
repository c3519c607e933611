/** What each side wants, offers and refuses: the positions as the model states them. */
import { holderOf } from '../model/holder.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';

/**
 * What each party holds on each issue, party by party and then issue by issue: its own position, else that of its bloc;
 * where there is neither, no entry. Public lines count as positions here.
 */
export function listPositions(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Holder[] {
  return parties.flatMap((party) => issues.flatMap((issue) => holderOf(negotiation, party, issue) ?? []));
}
