/** What each side wants, offers and refuses: the positions as the model states them. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { positionOf } from '../model/negotiation.ts';

/** A position with the party that holds it, itself or through its bloc. */
export interface Held {
  readonly party: Party;
  readonly position: Position;
}

/** The positions of the parties on the issues, party by party. */
export function listPositions(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Held[] {
  return parties.flatMap((party) =>
    issues.flatMap((issue) => {
      const position = positionOf(negotiation, party, issue);
      return position === null ? [] : [{ party, position }];
    }),
  );
}
