/** How much an issue matters to the parties, by what they state; nothing is assumed for who states nothing. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { positionOf } from '../model/negotiation.ts';
import { meanOf, sumOf } from '../model/figures.ts';

/** The share of an issue in all that matters to some parties, and those whose importance it is the mean of. */
export interface Importance {
  /** From 0 to 1, or null where none of the parties states any importance. */
  readonly share: number | null;
  readonly parties: readonly Party[];
}

/** For an issue and some of the parties: the mean, over those that state any importance, of its share in all that each states. */
export function importanceAmong(
  negotiation: Negotiation,
  parties: readonly Party[],
): (issue: Issue, inside: readonly Party[]) => Importance {
  const totals = new Map(parties.map((party) => [party, totalOf(negotiation, party)]));
  return (issue, inside) => {
    const stating = inside.filter((party) => (totals.get(party) ?? 0) > 0);
    const shares = stating.map(
      (party) => (positionOf(negotiation, party, issue)?.importance ?? 0) / (totals.get(party) ?? 1),
    );
    return { share: meanOf(shares), parties: stating };
  };
}

/** All that a party says matters to it. */
export function totalOf(negotiation: Negotiation, party: Party): number {
  const stated = [...(negotiation.positions.get(party)?.values() ?? [])].map(
    (position) => position.importance ?? 0,
  );
  return sumOf(stated);
}
