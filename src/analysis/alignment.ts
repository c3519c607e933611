/** Who stands close to whom, by what they demand. */
import { positionOf } from '../model/negotiation.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Bloc, Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { distance, touches } from '../model/points.ts';
import { lengthOf, rounded } from '../model/lengths.ts';

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
  /** The mean closeness of its pairs; null where no pair has any. */
  readonly cohesion: number | null;
  /** The issues on which two members demand nothing in common. */
  readonly splits: readonly Issue[];
}

export interface Alignment {
  readonly parties: readonly Party[];
  readonly pairs: readonly Pair[];
  readonly blocs: readonly Cohesion[];
}

/**
 * The closeness of every pair: on a scale or range one less the smallest distance between what the two
 * demand, as a part of its length; on choices 1 where they demand a point in common, else 0; the mean over
 * the issues. Weighted, each issue counts by the mean of its shares in what the two say matters, where both
 * state any importance.
 */
export function findAlignment(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
  weighted: boolean,
): Alignment {
  const rows = parties.map((party) => rowOf(negotiation, party, issues));
  const lengths = issues.map(lengthOf);
  const settled = issues.map((issue) => negotiation.settlements.get(issue)?.between ?? []);
  const pairs = rows.flatMap((a, i) =>
    rows.slice(i + 1).map((b) => pairOf(a, b, lengths, settled, weighted)),
  );
  const blocs = negotiation.blocs.filter((bloc) => bloc.members.every((member) => parties.includes(member)));
  return { parties, pairs, blocs: blocs.map((bloc) => cohesionOf(bloc, rows, pairs, issues)) };
}

interface Row {
  readonly party: Party;
  readonly positions: readonly (Position | null)[];
  /** The share of each issue in what the party says matters, or null where it says nothing of that. */
  readonly shares: readonly number[] | null;
}

function rowOf(negotiation: Negotiation, party: Party, issues: readonly Issue[]): Row {
  const positions = issues.map((issue) => positionOf(negotiation, party, issue));
  const stated = [...(negotiation.positions.get(party)?.values() ?? [])].map(
    ({ importance }) => importance ?? 0,
  );
  const total = stated.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
  const shares = total > 0 ? positions.map((position) => (position?.importance ?? 0) / total) : null;
  return { party, positions, shares };
}

/** One pass over the issues; nothing is kept of any of them, for there are as many as pairs times issues. */
function pairOf(
  a: Row,
  b: Row,
  lengths: readonly (number | null)[],
  settled: readonly (readonly Party[])[],
  weighted: boolean,
): Pair {
  const isWeighted = weighted && a.shares !== null && b.shares !== null;
  let issues = 0;
  let aligned = 0;
  let compatible = 0;
  let close = 0;
  let weight = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    const one = a.positions[i]?.stance;
    const other = b.positions[i]?.stance;
    if (one === undefined || other === undefined || one.demands.length === 0 || other.demands.length === 0)
      continue;
    const length = lengths[i] ?? null;
    const share = isWeighted ? ((a.shares?.[i] ?? 0) + (b.shares?.[i] ?? 0)) / 2 : 1;
    const apart =
      length === null
        ? Number(!touches(one.demands, other.demands))
        : distance(one.demands, other.demands) / length;
    const between = settled[i] ?? [];
    issues += 1;
    if (apart === 0) aligned += 1;
    if (
      apart === 0 ||
      touches(one.firm, other.firm) ||
      (between.includes(a.party) && between.includes(b.party))
    )
      compatible += 1;
    close += share * (1 - apart);
    weight += share;
  }
  return {
    a: a.party,
    b: b.party,
    issues,
    aligned,
    compatible,
    closeness: weight > 0 ? rounded(close / weight) : null,
  };
}

function cohesionOf(
  bloc: Bloc,
  rows: readonly Row[],
  pairs: readonly Pair[],
  issues: readonly Issue[],
): Cohesion {
  const members = new Set(bloc.members);
  const inside = pairs
    .filter(({ a, b }) => members.has(a) && members.has(b))
    .flatMap(({ closeness }) => closeness ?? []);
  const sum = inside.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
  const own = rows.filter(({ party }) => members.has(party));
  return {
    bloc,
    cohesion: inside.length > 0 ? rounded(sum / inside.length) : null,
    splits: issues.filter((_, i) => {
      const demands = own.flatMap(({ positions }) => positions[i]?.stance.demands ?? []).length;
      return (
        demands > 0 &&
        own.some((a, at) => own.slice(at + 1).some((b) => isSplit(a.positions[i], b.positions[i])))
      );
    }),
  };
}

function isSplit(a: Position | null | undefined, b: Position | null | undefined): boolean {
  if (!a || !b || a.stance.demands.length === 0 || b.stance.demands.length === 0) return false;
  return !touches(a.stance.demands, b.stance.demands);
}
