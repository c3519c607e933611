/** Who counts on an issue: whoever demands, concedes or rejects something there. */
import { holderOf } from '../model/holder.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { counts } from '../model/stance.ts';

/** Those of the parties that count on an issue, with what they hold there. */
export function holdersOn(
  negotiation: Negotiation,
  issue: Issue,
  parties: readonly Party[],
): readonly Holder[] {
  return parties.flatMap((party) => {
    const holder = holderOf(negotiation, party, issue);
    return holder !== null && counts(holder.stance) ? [holder] : [];
  });
}
