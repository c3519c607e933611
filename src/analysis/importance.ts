/** How much an issue matters to the parties, by what they state; nothing is assumed for who states nothing. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { positionOf } from '../model/negotiation.ts';
import { meanOf, sumOf } from '../model/figures.ts';

/** The mean, over the parties that state any importance, of an issue's share in all that the party states; null where none does. */
export function importanceAmong(
  negotiation: Negotiation,
  parties: readonly Party[],
): (issue: Issue) => number | null {
  const totals = parties.flatMap((party) => {
    const total = totalOf(negotiation, party);
    return total > 0 ? [{ party, total }] : [];
  });
  return (issue) => {
    const shares = totals.map(
      ({ party, total }) => (positionOf(negotiation, party, issue)?.importance ?? 0) / total,
    );
    return meanOf(shares);
  };
}

/** All that a party says matters to it. */
export function totalOf(negotiation: Negotiation, party: Party): number {
  const stated = [...(negotiation.positions.get(party)?.values() ?? [])].map(
    (position) => position.importance ?? 0,
  );
  return sumOf(stated);
}
