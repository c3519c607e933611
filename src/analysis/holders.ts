/** Who counts on an issue: whoever demands, concedes or rejects something there. */
import { holderOf } from '../model/holder.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { counts } from '../model/stance.ts';
import { stanceWhere } from './conditions.ts';
import type { Standing } from './settled.ts';

/** Those of the parties that count on an issue, with what they hold there as it is written. */
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

/** The same, their conditions read against what stands: who offers something that counts for nothing there counts all the same. */
export function holdersWhere(holders: readonly Holder[], standing: Standing): readonly Holder[] {
  return holders.map((holder) => {
    const stance = stanceWhere(holder.stance, standing);
    return stance === holder.stance ? holder : { ...holder, stance };
  });
}
