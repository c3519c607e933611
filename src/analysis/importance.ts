/** How much an issue matters to the parties, by what they state; nothing is assumed for who states nothing. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { positionOf } from '../model/negotiation.ts';
import { meanOf, sumOf } from '../model/figures.ts';

/** For each of some parties the share of an issue in all that it says matters, or null where it states no importance. */
export type SharesOf = (issue: Issue) => readonly (number | null)[];

/** The mean, over the parties that state any importance, of an issue's share in all that the party states; null where none does. */
export function importanceAmong(
  negotiation: Negotiation,
  parties: readonly Party[],
): (issue: Issue) => number | null {
  const sharesOf = sharesAmong(negotiation, parties);
  return (issue) => meanOf(sharesOf(issue).flatMap((share) => share ?? []));
}

/** The shares of the parties, in their order. */
export function sharesAmong(negotiation: Negotiation, parties: readonly Party[]): SharesOf {
  const totals = parties.map((party) => totalOf(negotiation, party));
  return (issue) =>
    parties.map((party, i) => {
      const total = totals[i] ?? 0;
      return total > 0 ? (positionOf(negotiation, party, issue)?.importance ?? 0) / total : null;
    });
}

/** Whether a party says of any issue that it matters to it. */
export function statesImportance(negotiation: Negotiation, party: Party): boolean {
  return totalOf(negotiation, party) > 0;
}

function totalOf(negotiation: Negotiation, party: Party): number {
  const stated = [...(negotiation.positions.get(party)?.values() ?? [])].map(
    (position) => position.importance ?? 0,
  );
  return sumOf(stated);
}
