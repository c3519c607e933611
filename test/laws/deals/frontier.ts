/** Which deals are Pareto-optimal: none is better for one party and worse for nobody. */
import type { FrontierEntryRecord } from '../../../src/records/answers/deals.ts';
import { compared, textOf } from './exact.ts';
import type { Exact } from './exact.ts';
import { dealRecord, totalsRecord } from './judgement.ts';
import type { Judged } from './judgement.ts';
import type { Table } from './table.ts';

/** Whether some totals are worse for nobody than others, and better for somebody. */
export function dominates(a: readonly Exact[], b: readonly Exact[]): boolean {
  const signs = a.map((own, i) => compared(own, b[i] ?? own));
  return signs.every((sign) => sign >= 0) && signs.some((sign) => sign > 0);
}

/** A text that two deals share where they come to the same totals. */
export function keyOf(totals: readonly Exact[]): string {
  return totals.map(textOf).join(' ');
}

/** The frontier of some deals: for each of its totals the deals that come to them. */
export function frontierOf(deals: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const grouped = new Map<string, Judged[]>();
  for (const one of deals) {
    const key = keyOf(one.totals);
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, [one]);
    else known.push(one);
  }
  let best: (readonly Judged[])[] = [];
  for (const group of grouped.values()) {
    const own = totalsOf(group);
    if (best.some((other) => dominates(totalsOf(other), own))) continue;
    best = [...best.filter((other) => !dominates(own, totalsOf(other))), group];
  }
  return new Map(best.map((group) => [keyOf(totalsOf(group)), group]));
}

function totalsOf([first]: readonly Judged[]): readonly Exact[] {
  return first?.totals ?? [];
}

/** How many totals and deals a frontier holds, and each of them. */
export function frontierRecord(table: Table, deals: readonly Judged[]) {
  const groups = [...frontierOf(deals).values()];
  const list = groups.flatMap((group): FrontierEntryRecord[] => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ totals: totalsRecord(first), count: `${group.length}`, points: dealRecord(table, first.deal) }];
  });
  return { vectors: `${groups.length}`, deals: `${groups.flat().length}`, list };
}
