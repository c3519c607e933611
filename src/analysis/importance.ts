/** How much an issue matters to the parties, by what they state or score; nothing is assumed for who does neither. */
import { byFraction, fractionOf, minus, numberOf, over, plus, zero } from '../model/fraction.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Position } from '../model/position.ts';
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

/** Whether a party says of any issue that it matters to it, in so many words or by its scores. */
export function statesImportance(negotiation: Negotiation, party: Party): boolean {
  const held = heldBy(negotiation, party);
  return held.some(({ importance }) => (importance ?? 0) > 0) || swingsOf(held) !== null;
}

/** Whether a party scores the points of any issue. */
export function isScoring(negotiation: Negotiation, party: Party): boolean {
  return heldBy(negotiation, party).some(({ scores }) => scores.length > 0);
}

/** What share an issue has in all that a party says matters; null where it states no importance. */
function shareIn(negotiation: Negotiation, party: Party): (issue: Issue) => number | null {
  const held = heldBy(negotiation, party);
  const most = held.reduce((so, { importance }) => Math.max(so, importance ?? 0), 0);
  if (most === 0) return swingsOf(held) ?? (() => null);
  // Beside the largest of them, for the sum of large numbers may be more than any number.
  const total = sumOf(held.map(({ importance }) => (importance ?? 0) / most));
  return (issue) => (positionOf(negotiation, party, issue)?.importance ?? 0) / most / total;
}

/**
 * The swing of each issue as a share of all, for a party that scores and says nowhere what matters to it: what the
 * best point of an issue is worth more than its worst. Null where it says so anywhere, or where no score differs.
 */
function swingsOf(held: readonly Position[]): ((issue: Issue) => number) | null {
  if (held.some(({ importance }) => importance !== null)) return null;
  const swings = new Map(held.map((position) => [position.issue, swingOf(position)]));
  const total = [...swings.values()].reduce(plus, zero);
  if (byFraction(total, zero) === 0) return null;
  return (issue) => numberOf(over(swings.get(issue) ?? zero, total));
}

/** The best score less the worst; on a range both are among the numbers named, for it goes straight between them. */
function swingOf({ scores }: Position): Fraction {
  const worths = scores.map(({ score }) => fractionOf(score)).toSorted(byFraction);
  const [worst = zero] = worths;
  return minus(worths.at(-1) ?? zero, worst);
}

function heldBy(negotiation: Negotiation, party: Party): readonly Position[] {
  return [...(negotiation.positions.get(party)?.values() ?? [])];
}
