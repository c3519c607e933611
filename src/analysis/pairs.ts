/** Every two of some parties, set beside each other by what they demand. */
import { bases } from '../model/claim.ts';
import type { Basis } from '../model/claim.ts';
import { proportion } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Weighing } from '../model/weighing.ts';
import { sumUp } from './closeness.ts';
import type { Sums } from './closeness.ts';
import { sharesAmong, statesImportance } from './importance.ts';

/** Two parties, over the issues on which both demand something. */
export interface Pair {
  readonly a: Party;
  readonly b: Party;
  /** On how many issues both demand something. */
  readonly issues: number;
  /** On how many of these they demand a point in common. */
  readonly aligned: number;
  /** On how many of these they would both firmly take some point, by what the two have settled, or have settled the issue. */
  readonly compatible: number;
  /** On how many of these, choices and scales alone, they demand exactly the same points. */
  readonly issuesAlike: number;
  /** On how many of these any weight lies: what closeness rests on. */
  readonly issuesWeighed: number;
  /** From 0 (as far apart as the issues allow) to 1 (a point in common on each issue that has weight); null where none has. */
  readonly closeness: number | null;
  /** Who says what matters there, or null where the issues count alike. */
  readonly weighedBy: Weighing | null;
  /** The weakest basis among the demands of the two on these issues, or null where none is given. */
  readonly basis: Basis | null;
}

/** The first party with the second, the first with the third, and so on. */
export function pairsAmong(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
  weighted: boolean,
): readonly Pair[] {
  const sums = sumUp(negotiation, parties, issues, weighted ? sharesAmong(negotiation, parties) : null);
  const weighing = parties.map((party) => weighted && statesImportance(negotiation, party));
  const pairs: Pair[] = [];
  for (const [i, a] of parties.entries()) {
    parties.slice(i + 1).forEach((b, after) => {
      const weighedBy = weighingOf(weighing[i] === true, weighing[i + 1 + after] === true);
      pairs.push(pairAt(sums, pairs.length, a, b, weighedBy));
    });
  }
  return pairs;
}

function pairAt(sums: Sums, at: number, a: Party, b: Party, weighedBy: Pair['weighedBy']): Pair {
  const whole = sums.weight[at] ?? 0;
  return {
    a,
    b,
    issues: sums.issues[at] ?? 0,
    aligned: sums.aligned[at] ?? 0,
    compatible: sums.compatible[at] ?? 0,
    issuesAlike: sums.alike[at] ?? 0,
    issuesWeighed: sums.weighed[at] ?? 0,
    closeness: whole > 0 ? proportion(whole - (sums.apart[at] ?? 0), whole) : null,
    weighedBy,
    basis: bases[(sums.basis[at] ?? 0) - 1] ?? null,
  };
}

function weighingOf(a: boolean, b: boolean): Weighing | null {
  if (a) return b ? 'both' : 'a';
  return b ? 'b' : null;
}
