/** Who holds what on an issue. */
import type { Issue } from './issue.ts';
import { positionOf } from './negotiation.ts';
import type { Negotiation } from './negotiation.ts';
import type { Party } from './party.ts';
import type { Position } from './position.ts';
import type { Stance } from './stance.ts';

/** A party with the position that counts for it on an issue, its own or its bloc's, and the stance that it comes to. */
export interface Holder {
  readonly party: Party;
  readonly position: Position;
  readonly stance: Stance;
}

/** A party as the holder of what it says of an issue; null where neither it nor its bloc says anything. */
export function holderOf(negotiation: Negotiation, party: Party, issue: Issue): Holder | null {
  const position = positionOf(negotiation, party, issue);
  return position === null ? null : { party, position, stance: position.stance };
}
