/** Whether something is better than a deal for one party and worse for none. */
import { fraction, times, zero } from '../../model/fraction.ts';
import { wholeOf } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import type { Dealings } from './dealings.ts';
import type { Frontier } from './frontier.ts';
import type { ToldDeal } from './told.ts';

/** Whether nothing is, among all deals and in the zone; null where a frontier is not known, or the zone is empty. */
export interface Efficiency {
  readonly all: boolean | null;
  readonly zone: boolean | null;
}

/** The efficiency of a deal, which need not be among those that the frontiers are of. */
export function efficiencyOf(
  { scorers }: Dealings,
  { all, zone }: { readonly all: Frontier | null; readonly zone: Frontier | null },
  told: ToldDeal,
): Efficiency {
  const own = scorers.map(({ party, parts }) => times(told.totals.get(party) ?? zero, fraction(parts)));
  // Totals between two whole numbers of parts are reached by the upper one.
  const least = own.map(({ top, bottom }) =>
    wholeOf(top / bottom + (top > 0n && top % bottom !== 0n ? 1n : 0n)),
  );
  const isBetween = own.some(({ bottom }) => bottom !== 1n);
  const isFree = (one: Frontier): boolean => !isDominated(one, least, isBetween);
  return {
    all: all && isFree(all),
    zone: zone === null || zone.totals.counts.length === 0 ? null : isFree(zone),
  };
}

/** Whether totals of a frontier reach these, and are more for one; they are, where nobody can have just these. */
function isDominated({ totals }: Frontier, least: readonly Whole[], isBetween: boolean): boolean {
  const { width, values, counts } = totals;
  for (let at = 0; at < counts.length; at += 1) {
    // The largest of the first party stand first.
    if ((values[at * width] ?? 0) < (least[0] ?? 0)) return false;
    const reaches = least.every((needed, k) => (values[at * width + k] ?? 0) >= needed);
    const isMore = isBetween || least.some((needed, k) => (values[at * width + k] ?? 0) > needed);
    if (reaches && isMore) return true;
  }
  return false;
}
