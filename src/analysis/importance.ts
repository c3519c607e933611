/** How much an issue matters to the parties, by what they state; nothing is assumed for who states nothing. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { positionOf } from '../model/negotiation.ts';
import { weakest } from '../model/claim.ts';
import type { Basis } from '../model/claim.ts';
import { meanOf, sumOf } from '../model/figures.ts';

/** The share of an issue in all that matters to some parties, and those whose importance it is the mean of. */
export interface Importance {
  /** From 0 to 1, or null where none of the parties states any importance. */
  readonly share: number | null;
  readonly parties: readonly Party[];
  /** The weakest basis of what they hold on the issue, or null where none is given. */
  readonly basis: Basis | null;
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
    const held = stating.map((party) => positionOf(negotiation, party, issue)?.basis ?? null);
    return { share: meanOf(shares), parties: stating, basis: weakest(held) };
  };
}

/** For each of some parties the share of an issue in all that it says matters, or null where it states no importance. */
export type SharesOf = (issue: Issue) => readonly (number | null)[];

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
