/** What each side has put on the table, for what, and whom it satisfies. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Concession } from '../model/entry.ts';
import type { Position } from '../model/position.ts';
import { span } from '../model/points.ts';
import { weight } from '../model/stance.ts';
import { partiesWith } from './accepting.ts';
import { listPositions } from './positions.ts';
import { holdersOn } from './holders.ts';

/** One concession of the model, for one party. */
export interface Offer {
  readonly party: Party;
  readonly position: Position;
  readonly concession: Concession;
  /** Offered without a condition. */
  readonly firm: boolean;
  /** The other parties that find the conceded point acceptable. */
  readonly satisfies: readonly Party[];
}

/**
 * The concessions of the parties on the issues, party by party, an entry of the model each, with the other parties of
 * the whole model that find the conceded point acceptable. What a bloc concedes is told for each member that has no
 * position of its own; symbolic and withdrawn concessions are told, too, though they count for nothing.
 */
export function listConcessions(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Offer[] {
  const takers = new Map(
    issues.map((issue) => {
      const holders = holdersOn(negotiation, issue, negotiation.parties);
      return [issue, partiesWith('acceptable', holders)];
    }),
  );
  return listPositions(negotiation, parties, issues).flatMap(({ party, position }) =>
    position.concedes.map((concession): Offer => {
      const satisfied = takers.get(position.issue)?.([span(concession.at)]) ?? [];
      return {
        party,
        position,
        concession,
        firm: weight(concession) === 'firm',
        satisfies: [...satisfied].filter((other) => other !== party),
      };
    }),
  );
}
