/**
 * Counts, for every pair of parties, on how many issues they demand something, and how close they are. There
 * are as many pairs as parties times parties, so it goes issue by issue and keeps sums alone; and as many
 * parties demand the same of an issue, each two kinds of demands are set side by side only once.
 */
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { touches } from '../model/points.ts';
import { keyOf, shareApart } from '../model/figures.ts';
import type { Stance } from '../model/stance.ts';

/** Sums over the issues, one for each pair: the first party with the second, the first with the third, and so on. */
export interface Sums {
  readonly issues: Uint32Array;
  readonly aligned: Uint32Array;
  readonly compatible: Uint32Array;
  readonly close: Float64Array;
  readonly weight: Float64Array;
}

/** What each party says matters: the share of an issue in all that it states, or null where it states nothing. */
export type SharesOf = (issue: Issue) => readonly (number | null)[];

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
    close: new Float64Array(pairs),
    weight: new Float64Array(pairs),
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
  const apart = Float64Array.from(pairsOf(kinds), ([a, b]) => shareApart(issue, a.demands, b.demands));
  const meet = Uint8Array.from(pairsOf(kinds), ([a, b]) => Number(touches(a.firm, b.firm)));
  const settled = (negotiation.settlements.get(issue) ?? []).map(({ between }) =>
    parties.map((party) => between.includes(party)),
  );
  for (let i = 0, pair = 0; i < parties.length; i += 1) {
    const own = kindOf[i] ?? -1;
    const share = shares[i] ?? null;
    for (let j = i + 1; j < parties.length; j += 1, pair += 1) {
      const other = kindOf[j] ?? -1;
      if (own < 0 || other < 0) continue;
      const at = own * kinds.length + other;
      const far = apart[at] ?? 0;
      const otherShare = shares[j] ?? null;
      const weight = share === null || otherShare === null ? 1 : (share + otherShare) / 2;
      add(sums.issues, pair, 1);
      if (far === 0) add(sums.aligned, pair, 1);
      if (far === 0 || meet[at] === 1 || settled.some((one) => one[i] === true && one[j] === true))
        add(sums.compatible, pair, 1);
      add(sums.close, pair, weight * (1 - far));
      add(sums.weight, pair, weight);
    }
  }
}

function add(sums: Uint32Array | Float64Array, at: number, more: number): void {
  sums[at] = (sums[at] ?? 0) + more;
}

/** The different stances among those who demand something, and which of them each party has; -1 for none. */
function kindsOn(
  negotiation: Negotiation,
  parties: readonly Party[],
  issue: Issue,
): { readonly kindOf: Int32Array; readonly kinds: readonly Stance[] } {
  const known = new Map<string, number>();
  const kinds: Stance[] = [];
  const kindOf = Int32Array.from(parties, (party) => {
    const stance = positionOf(negotiation, party, issue)?.stance;
    if (stance === undefined || stance.demands.length === 0) return -1;
    const key = `${keyOf(stance.demands)} ${keyOf(stance.firm)}`;
    const found = known.get(key) ?? kinds.push(stance) - 1;
    known.set(key, found);
    return found;
  });
  return { kindOf, kinds };
}

function* pairsOf<T>(all: readonly T[]): Generator<readonly [T, T]> {
  for (const a of all) for (const b of all) yield [a, b];
}
