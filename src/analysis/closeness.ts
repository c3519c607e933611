/**
 * Counts, for every pair of parties, on how many issues they demand something, and how close they are. There
 * are as many pairs as parties times parties, so it goes issue by issue and keeps sums alone; and as many
 * parties demand the same of an issue, each two kinds of demands are set side by side only once.
 */
import { bases } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { same, touches } from '../model/points.ts';
import { keyOf, shareApart } from '../model/figures.ts';
import type { Stance } from '../model/stance.ts';
import type { SharesOf } from './importance.ts';
import { joinedOn } from './joined.ts';
import { partiesOn } from './settled.ts';
import { weakest } from '../model/claim.ts';

/** Sums over the issues, one for each pair: the first party with the second, the first with the third, and so on. */
export interface Sums {
  readonly issues: Uint32Array;
  readonly aligned: Uint32Array;
  readonly compatible: Uint32Array;
  readonly alike: Uint32Array;
  readonly weighed: Uint32Array;
  /** How far the two are apart, as shares of the issues, each times its weight. */
  readonly apart: Float64Array;
  readonly weight: Float64Array;
  /** The place of the weakest basis among the demands, counted from 1; 0 where none is given. */
  readonly basis: Uint8Array;
}

/** The sums of all pairs of the parties over the issues; without shares every issue counts as one. */
export function sumUp(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
  sharesOf: SharesOf | null,
): Sums {
  const pairs = (parties.length * (parties.length - 1)) / 2;
  const sums: Sums = {
    issues: new Uint32Array(pairs),
    aligned: new Uint32Array(pairs),
    compatible: new Uint32Array(pairs),
    alike: new Uint32Array(pairs),
    weighed: new Uint32Array(pairs),
    apart: new Float64Array(pairs),
    weight: new Float64Array(pairs),
    basis: new Uint8Array(pairs),
  };
  for (const issue of issues) addIssue(sums, negotiation, parties, issue, sharesOf?.(issue) ?? []);
  return sums;
}

function addIssue(
  sums: Sums,
  negotiation: Negotiation,
  parties: readonly Party[],
  issue: Issue,
  shares: readonly (number | null)[],
): void {
  const { kindOf, kinds } = kindsOn(negotiation, parties, issue);
  const { apart, meet, alike } = sideBySide(issue, kinds);
  const basis = Uint8Array.from(parties, (party) => basisPlace(negotiation, party, issue));
  const joined = joinedOn(negotiation, issue, parties);
  for (let i = 0, pair = 0; i < parties.length; i += 1) {
    const own = kindOf[i] ?? -1;
    for (let j = i + 1; j < parties.length; j += 1, pair += 1) {
      const other = kindOf[j] ?? -1;
      if (own < 0 || other < 0) continue;
      const at = own * kinds.length + other;
      const far = apart[at] ?? 0;
      const weight = weightOf(shares[i] ?? null, shares[j] ?? null);
      add(sums.issues, pair, 1);
      if (far === 0) add(sums.aligned, pair, 1);
      if (far === 0 || meet[at] === 1 || joined(i, j)) add(sums.compatible, pair, 1);
      add(sums.alike, pair, alike[at] ?? 0);
      if (weight > 0) add(sums.weighed, pair, 1);
      add(sums.apart, pair, weight * far);
      add(sums.weight, pair, weight);
      sums.basis[pair] = Math.max(sums.basis[pair] ?? 0, basis[i] ?? 0, basis[j] ?? 0);
    }
  }
}

function add(sums: Uint32Array | Float64Array, at: number, more: number): void {
  sums[at] = (sums[at] ?? 0) + more;
}

/** Who states no importance leaves it to the other to say what matters. */
function weightOf(share: number | null, otherShare: number | null): number {
  if (share === null) return otherShare ?? 1;
  return otherShare === null ? share : (share + otherShare) / 2;
}

/** Each two kinds of demands, either of them first: how far they are apart, whether both would firmly take a point, and whether they are the same. */
function sideBySide(issue: Issue, kinds: readonly Stance[]) {
  const isListed = issue.kind !== 'range';
  const share = shareApart(issue);
  const apart = new Float64Array(kinds.length ** 2);
  const meet = new Uint8Array(kinds.length ** 2);
  const alike = new Uint8Array(kinds.length ** 2);
  for (const [i, a] of kinds.entries()) {
    for (const [j, b] of kinds.slice(0, i + 1).entries()) {
      const [at, back] = [i * kinds.length + j, j * kinds.length + i];
      apart[at] = apart[back] = share(a.demands, b.demands);
      meet[at] = meet[back] = Number(touches(a.firm, b.firm));
      alike[at] = alike[back] = Number(isListed && same(a.demands, b.demands));
    }
  }
  return { apart, meet, alike };
}

function basisPlace(negotiation: Negotiation, party: Party, issue: Issue): number {
  const demands = positionOf(negotiation, party, issue)?.demands ?? [];
  const basis = weakest(demands.map((demand) => demand.basis));
  return basis === null ? 0 : bases.indexOf(basis) + 1;
}

/** The different stances among those who demand something, and which of them each party has; -1 for none. */
function kindsOn(
  negotiation: Negotiation,
  parties: readonly Party[],
  issue: Issue,
): { readonly kindOf: Int32Array; readonly kinds: readonly Stance[] } {
  const inside = new Set(partiesOn(issue, parties));
  const known = new Map<string, number>();
  const kinds: Stance[] = [];
  const kindOf = Int32Array.from(parties, (party) => {
    const stance = inside.has(party) ? positionOf(negotiation, party, issue)?.stance : undefined;
    if (stance === undefined || stance.demands.length === 0) return -1;
    const key = `${keyOf(stance.demands)} ${keyOf(stance.firm)}`;
    const found = known.get(key) ?? kinds.push(stance) - 1;
    known.set(key, found);
    return found;
  });
  return { kindOf, kinds };
}
