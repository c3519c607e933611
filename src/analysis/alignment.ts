/** Who stands close to whom, by what they demand. */
import { positionOf } from '../model/negotiation.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Bloc, Party } from '../model/party.ts';
import { nothing, touches } from '../model/points.ts';
import { meanOf, rounded } from '../model/figures.ts';
import { sumUp } from './closeness.ts';
import type { SharesOf, Sums } from './closeness.ts';
import { totalOf } from './importance.ts';

/** Two parties, over the issues on which both demand something. */
export interface Pair {
  readonly a: Party;
  readonly b: Party;
  /** On how many issues both demand something. */
  readonly issues: number;
  /** On how many of these they demand a point in common. */
  readonly aligned: number;
  /** On how many of these they would both firmly take some point, or have recorded it as settled. */
  readonly compatible: number;
  /** From 0 (as far apart as the issues allow) to 1 (the same demands); null without a common issue. */
  readonly closeness: number | null;
}

/** How far the members of a bloc stand together. */
export interface Cohesion {
  readonly bloc: Bloc;
  /** The mean closeness of its pairs; null where none can be taken. */
  readonly cohesion: number | null;
  /** The issues on which two members demand nothing in common. */
  readonly splits: readonly Issue[];
}

/** Every pair of some parties, and the blocs that lie among them. */
export interface Alignment {
  readonly parties: readonly Party[];
  readonly pairs: readonly Pair[];
  readonly blocs: readonly Cohesion[];
}

/**
 * The closeness of every pair: on a scale or range one less the smallest distance between what the two
 * demand, as a part of its length; on choices 1 where they demand a point in common, else 0; the mean over
 * the issues. Weighted, each issue counts by the mean of its shares in what the two say matters, where both
 * state any importance. Figures are from 0 to 1, rounded to 12 decimals, and null where the two share no issue. Only
 * blocs all of whose members are among the parties are told.
 */
export function findAlignment(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
  weighted: boolean,
): Alignment {
  const sums = sumUp(negotiation, parties, issues, weighted ? sharesAmong(negotiation, parties) : null);
  const pairs: Pair[] = [];
  for (const [i, a] of parties.entries()) {
    for (const b of parties.slice(i + 1)) pairs.push(pairAt(sums, pairs.length, a, b));
  }
  const blocs = negotiation.blocs.filter((bloc) => bloc.members.every((member) => parties.includes(member)));
  return { parties, pairs, blocs: blocs.map((bloc) => cohesionOf(negotiation, bloc, pairs, issues)) };
}

function pairAt(sums: Sums, at: number, a: Party, b: Party): Pair {
  const { issues, aligned, compatible, close, weight } = sums;
  const whole = weight[at] ?? 0;
  return {
    a,
    b,
    issues: issues[at] ?? 0,
    aligned: aligned[at] ?? 0,
    compatible: compatible[at] ?? 0,
    closeness: whole > 0 ? rounded((close[at] ?? 0) / whole) : null,
  };
}

/** The share of an issue in all that each of the parties says matters, or null for who says nothing of that. */
function sharesAmong(negotiation: Negotiation, parties: readonly Party[]): SharesOf {
  const totals = parties.map((party) => totalOf(negotiation, party));
  return (issue) =>
    parties.map((party, i) => {
      const total = totals[i] ?? 0;
      return total > 0 ? (positionOf(negotiation, party, issue)?.importance ?? 0) / total : null;
    });
}

function cohesionOf(
  negotiation: Negotiation,
  bloc: Bloc,
  pairs: readonly Pair[],
  issues: readonly Issue[],
): Cohesion {
  const members = new Set(bloc.members);
  const inside = pairs
    .filter(({ a, b }) => members.has(a) && members.has(b))
    .flatMap(({ closeness }) => closeness ?? []);
  return {
    bloc,
    cohesion: meanOf(inside),
    splits: issues.filter((issue) => isSplit(negotiation, bloc, issue)),
  };
}

/** Whether two members demand nothing in common. */
function isSplit(negotiation: Negotiation, { members }: Bloc, issue: Issue): boolean {
  const demands = members
    .map((member) => positionOf(negotiation, member, issue)?.stance.demands ?? nothing)
    .filter((points) => points.length > 0);
  return demands.some((one, i) => demands.slice(i + 1).some((other) => !touches(one, other)));
}
