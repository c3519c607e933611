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
  const shares = new Map(parties.map((party) => [party, shareIn(negotiation, party)]));
  return (issue, inside) => {
    const stated = inside.map((party) => ({ party, share: shares.get(party)?.(issue) ?? null }));
    const stating = stated.filter(({ share }) => share !== null).map(({ party }) => party);
    const held = stating.map((party) => positionOf(negotiation, party, issue)?.basis ?? null);
    return {
      share: meanOf(stated.flatMap(({ share }) => share ?? [])),
      parties: stating,
      basis: weakest(held),
    };
  };
}

/** For each of some parties the share of an issue in all that it says matters, or null where it states no importance. */
export type SharesOf = (issue: Issue) => readonly (number | null)[];

/** The shares of the parties, in their order. */
export function sharesAmong(negotiation: Negotiation, parties: readonly Party[]): SharesOf {
  const shares = parties.map((party) => shareIn(negotiation, party));
  return (issue) => shares.map((shareOfIssue) => shareOfIssue(issue));
}

/** Whether a party says of any issue that it matters to it. */
export function statesImportance(negotiation: Negotiation, party: Party): boolean {
  return mostOf(negotiation, party) > 0;
}

/** What share an issue has in all that a party says matters; null where it states no importance. */
function shareIn(negotiation: Negotiation, party: Party): (issue: Issue) => number | null {
  const most = mostOf(negotiation, party);
  if (most === 0) return () => null;
  // Beside the largest of them, for the sum of large numbers may be more than any number.
  const total = sumOf(importancesOf(negotiation, party).map((stated) => stated / most));
  return (issue) => (positionOf(negotiation, party, issue)?.importance ?? 0) / most / total;
}

function mostOf(negotiation: Negotiation, party: Party): number {
  return importancesOf(negotiation, party).reduce((most, stated) => Math.max(most, stated), 0);
}

function importancesOf(negotiation: Negotiation, party: Party): readonly number[] {
  const held = negotiation.positions.get(party)?.values() ?? [];
  return [...held].map((position) => position.importance ?? 0);
}
