/** Who stands close to whom, by what they demand. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { cohesionOf } from './cohesion.ts';
import type { Cohesion } from './cohesion.ts';
import { pairsAmong } from './pairs.ts';
import type { Pair } from './pairs.ts';
import { rankPartners } from './partners.ts';
import type { Ranking } from './partners.ts';

/** Every pair of some parties, whom each stands nearest to and farthest from, and the blocs that lie among them. */
export interface Alignment extends Ranking {
  readonly parties: readonly Party[];
  /** Whether each issue was to count by what the two say matters. */
  readonly weighted: boolean;
  readonly pairs: readonly Pair[];
  readonly blocs: readonly Cohesion[];
}

/**
 * The closeness of every pair: on a scale or range one less the smallest distance between what the two
 * demand, as a part of its length; on choices 1 where they demand a point in common, else 0; the mean over
 * the issues on which both demand something. Weighted, each issue counts by the mean of its shares in what the two
 * say matters, or by its share in what one of them does where the other states no importance. Figures are from 0 to 1,
 * rounded to 12 decimals, and null where no common issue counts. Partners are ranked among pairs with at least three
 * common issues, or among all where a party has no such pair. Only blocs all of whose members are among the parties
 * are told.
 */
export function findAlignment(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
  weighted: boolean,
): Alignment {
  const pairs = pairsAmong(negotiation, parties, issues, weighted);
  const blocs = negotiation.blocs.filter((bloc) => bloc.members.every((member) => parties.includes(member)));
  return {
    parties,
    weighted,
    pairs,
    ...rankPartners(parties, pairs),
    blocs: blocs.map((bloc) => cohesionOf(negotiation, bloc, pairs, issues)),
  };
}
