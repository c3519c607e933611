/** How many deals there are, and how many are taken by whom. */
import type { Rule } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { difference, product, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { bundlesOf } from './bundles.ts';
import type { MeantDeals } from './bundles.ts';
import { countAtLeast } from './halves.ts';
import { isHeard } from './dealings.ts';
import type { Dealings } from './dealings.ts';

/** How many deals there are of each kind; null where counting them takes more partial deals than the limit. */
export interface Counts {
  readonly deals: Whole;
  readonly takenByAll: Whole | null;
  readonly refusedByNone: Whole | null;
  readonly passing: Whole | null;
  readonly allButOne: Whole | null;
  readonly byMissing: ReadonlyMap<Party, Whole | null>;
  readonly takenBy: ReadonlyMap<Party, Whole | null>;
}

/** How many of the deals all take, nobody refuses, pass under a rule (null is unanimity), and all but one take. */
export function countDeals(table: Dealings, rule: Rule | null, limit: number): Counts {
  const { parties, issues } = table.space;
  const takenByThese = remembered(table, limit);
  const all = takenByThese(parties);
  const others = (party: Party): readonly Party[] => parties.filter((one) => one !== party);
  const byMissing = parties.map((party): [Party, Whole | null] => {
    const most = takenByThese(others(party));
    return [party, most === null || all === null ? null : difference(most, all)];
  });
  return {
    deals: issues.reduce<Whole>((count, { points }) => product(count, points.length), 1),
    takenByAll: all,
    // Who scores the deals takes what it does not refuse.
    refusedByNone:
      table.unscored.length === 0 ? all : countMeant(table, { takers: [], notRefusing: parties }, limit),
    passing: rule === null ? all : countPassing(parties, rule, takenByThese),
    allButOne: total(byMissing.map(([, count]) => count)),
    byMissing: new Map(byMissing),
    takenBy: new Map(parties.map((party) => [party, takenByThese([party])])),
  };
}

/** How many deals some parties take, found once for each set of them. */
function remembered(table: Dealings, limit: number): (parties: readonly Party[]) => Whole | null {
  const known = new Map<string, Whole | null>();
  return (parties) => {
    const key = parties.map(({ id }) => id).join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const count = parties.every((party) => isHeard(table, party))
      ? countMeant(table, { takers: parties, notRefusing: [] }, limit)
      : 0;
    known.set(key, count);
    return count;
  };
}

/** How many deals are meant, and come to the walk-aways of those who take or do not refuse them. */
function countMeant(table: Dealings, meant: Omit<MeantDeals, 'scorers'>, limit: number): Whole | null {
  const parties = new Set([...meant.takers, ...meant.notRefusing]);
  const scorers = table.scorers.filter(({ party, walkAway }) => walkAway !== null && parties.has(party));
  const found = bundlesOf(table, { ...meant, scorers }, limit);
  if (found.kind === 'too-large') return null;
  return countAtLeast(
    found.blocks,
    scorers.map(({ walkAway }) => walkAway ?? 0),
    limit,
  );
}

/** More sets of parties than this are not counted one by one. */
const mostSets = 4096;

/**
 * How many deals pass: those of whose takers the veto holders are a part and which are enough. With m others, of whom q are
 * needed, a deal is counted once when each set of s of them that takes it is counted (−1)^(s−q)·C(s−1, q−1) times.
 */
function countPassing(
  parties: readonly Party[],
  { atLeast, veto }: Rule,
  takenByThese: (parties: readonly Party[]) => Whole | null,
): Whole | null {
  const others = parties.filter((party) => !veto.includes(party));
  const needed = atLeast - (parties.length - others.length);
  if (needed <= 0) return takenByThese(parties.filter((party) => veto.includes(party)));
  if (needed > others.length) return 0;
  const sizes = Array.from({ length: others.length - needed + 1 }, (_, more) => needed + more);
  const sets = sizes.reduce((all, size) => all + choose(others.length, size), 0);
  if (sets > mostSets) return null;
  return total(
    sizes.flatMap((size) => {
      const times = choose(size - 1, needed - 1) * ((size - needed) % 2 === 0 ? 1 : -1);
      return subsets(others, size).map((chosen) => {
        const inside = new Set([...veto, ...chosen]);
        const count = takenByThese(parties.filter((party) => inside.has(party)));
        return count === null ? null : product(count, times);
      });
    }),
  );
}

function subsets(parties: readonly Party[], size: number): readonly (readonly Party[])[] {
  if (size === 0) return [[]];
  return parties.flatMap((first, at) =>
    subsets(parties.slice(at + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

function choose(from: number, size: number): number {
  return Array.from({ length: size }).reduce<number>((ways, _, at) => (ways * (from - at)) / (at + 1), 1);
}

function total(counts: readonly (Whole | null)[]): Whole | null {
  return counts.reduce<Whole | null>((all, one) => (all === null || one === null ? null : sum(all, one)), 0);
}
