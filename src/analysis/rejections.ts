/** Which points each party rejects, why, and who asks for them. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Rejection } from '../model/entry.ts';
import type { Position } from '../model/position.ts';
import { span, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { partiesWith, takersAmong } from './accepting.ts';
import type { Takers } from './accepting.ts';
import { listPositions } from './positions.ts';
import { holdersOn } from './holders.ts';
import type { Holder } from '../model/holder.ts';

/** One rejection of the model, for one party. */
export interface Refusal extends Takers {
  readonly party: Party;
  readonly position: Position;
  readonly rejection: Rejection;
  /** The further points that it takes along. */
  readonly beyond: PointSet;
  /** Those of them that would also firmly take something that this party finds acceptable. */
  readonly metBy: readonly Party[];
}

/**
 * The rejections of the parties on the issues, party by party, an entry of the model each, with the points that it takes
 * along and the other parties of the whole model that ask for any of that, or would take it. What a bloc rejects is told for each
 * member that has no position of its own.
 */
export function listRejections(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Refusal[] {
  const byIssue = new Map(
    issues.map((issue) => {
      const holders = holdersOn(negotiation, issue, negotiation.parties);
      return [issue, amongHolders(holders)];
    }),
  );
  return listPositions(negotiation, parties, issues).flatMap(({ party, position }) =>
    position.stance.taken.map(({ rejection, takes }): Refusal => {
      const { takersOf, wanting, offering } = byIssue.get(position.issue) ?? amongHolders([]);
      const wantingIt = wanting(takes);
      const metBy = [...offering(position.stance.acceptable)].filter((other) => wantingIt.has(other));
      return { party, position, rejection, beyond: beyondOf(rejection, takes), ...takersOf(takes), metBy };
    }),
  );
}

/** Who of those that count on an issue would take some points, finds them acceptable, or offers them firmly. */
function amongHolders(holders: readonly Holder[]) {
  return {
    takersOf: takersAmong(holders),
    wanting: partiesWith('acceptable', holders),
    offering: partiesWith('accepts', holders),
  };
}

/** What goes along with the point named; "above" and "below" name all that they take. */
function beyondOf({ what }: Rejection, takes: PointSet): PointSet {
  switch (what.kind) {
    case 'point':
      return without(takes, [span(what.at)]);
    case 'others':
      return takes;
    case 'above':
    case 'below':
      return [];
    default:
      return what satisfies never;
  }
}
