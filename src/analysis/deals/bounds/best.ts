/** The best deals where all deals are too many to be merged: bounds leave out those that cannot be the best. */
import { nashAim, worstOffAim } from './aims.ts';
import type { Aim } from './aims.ts';
import { sizesOf } from './ceilings.ts';
import { pricesOf } from './prices.ts';
import type { Logs } from './prices.ts';
import { compared, sweep } from './sweep.ts';
import type { Sweep, Tie } from './sweep.ts';

/** What each option of each issue gives to each party, in whole numbers. */
export interface Wager {
  /** By issue, by option, by party. */
  readonly issues: readonly (readonly (readonly number[])[])[];
  /** What each party gains over. */
  readonly base: readonly number[];
  /** What a gain of each is multiplied by to compare it with that of another. */
  readonly weights: readonly number[];
}

/** Deals that are best, or as good as was found; `value` is their product of gains, or their least weighted gain. */
export type BestByBounds =
  /** The best there are: all that are tied, by what they give. */
  | { readonly kind: 'exact'; readonly value: bigint; readonly ties: readonly Tie[] }
  /** No deal exceeds the bound. Where it is the value, this deal is a best one, of how many is unknown. */
  | { readonly kind: 'between'; readonly value: bigint; readonly bound: bigint; readonly tie: Tie }
  /** Some deals leave nobody below its base, but in none of them do all gain. */
  | { readonly kind: 'zero' }
  /** Each deal leaves somebody below its base. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' };

/** The deals with the largest product of gains, with no more partial deals at a time than the limit. */
export function nashByBounds(wager: Wager, limit: number): BestByBounds {
  const aim = nashAim(wager.base.length);
  const found = search(aim, wager, { limit, known: null });
  if (found.kind === 'exact' || found.kind === 'between') return found;
  const fair = search(worstOffAim(wager.base.map(() => 1)), wager, { limit, known: null });
  if (fair.kind !== 'exact' && fair.kind !== 'between') return fair;
  const known = fair.kind === 'exact' ? fair.ties[0] : fair.tie;
  if (fair.value > 0n && known !== undefined) return search(aim, wager, { limit, known });
  return found.kind === 'empty' || fair.kind === 'exact' ? { kind: 'zero' } : { kind: 'unknown' };
}

/** The deals with the largest least gain, then the next worst, with no more partial deals at a time than the limit. */
export function worstOffByBounds(wager: Wager, limit: number): BestByBounds {
  return search(worstOffAim(wager.weights), wager, { limit, known: null });
}

/** How many partial deals are kept in the first sweep, and by how many times more in each that is needed after it. */
const [narrow, wider] = [250, 8];

/** Sweeps over the deals with ever more of them, until none that was let go could be as good as the best. */
function search(
  aim: Aim,
  { issues, base }: Wager,
  { limit, known }: { readonly limit: number; readonly known: Tie | null },
): BestByBounds {
  // Only where deals are tied by one measure are the prices of the next asked for.
  const logs: (readonly Logs[])[] = [];
  const logsOf = (measure: number) => (logs[measure] ??= pricesOf(aim, measure, issues, base));
  const all = { aim, scores: issues, base, sizes: sizesOf(issues, base), logsOf };
  const recordOf = (tie: Tie | null) => (tie === null ? null : aim.measured(tie.gains)) ?? aim.least;
  let best = known;
  for (let width = Math.min(narrow, limit); ; width = Math.min(width * wider, limit)) {
    const swept = sweep({ ...all, record: recordOf(best) }, width);
    best = better(aim, best, swept.ties[0] ?? null);
    const proven = swept.lost < (recordOf(best)[0] ?? 0);
    if (proven || width >= limit) return answerOf(aim, best, { ...swept, proven });
  }
}

function answerOf(
  aim: Aim,
  best: Tie | null,
  { ties, lost, proven }: Sweep & { readonly proven: boolean },
): BestByBounds {
  if (best === null) return { kind: proven ? 'empty' : 'unknown' };
  const [value = 0n] = aim.exact(best.gains);
  if (proven) return { kind: 'exact', value, ties };
  const bound = aim.bound(lost);
  return { kind: 'between', value, bound: bound < value ? value : bound, tie: best };
}

/** The one with more of what is sought; a sweep may let go of the best deal known, and come to lesser ones. */
function better(aim: Aim, one: Tie | null, other: Tie | null): Tie | null {
  if (one === null || other === null) return one ?? other;
  return compared(aim.exact(one.gains), aim.exact(other.gains)) > 0 ? one : other;
}
