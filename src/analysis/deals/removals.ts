/**
 * Whether taking issues out leaves a deal that nobody refuses, told by weighing the totals of the parties against each other:
 * mostly that settles it, and no frontier has to be found.
 */
import { byWhole, difference, larger, product, sum, wholeOf } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import type { PointWorth } from './frontier.ts';

/** What the issues are worth to each party that could refuse a total. */
export interface Removable {
  /** By issue, the points that nobody rejects. */
  readonly left: readonly (readonly PointWorth[])[];
  /** By issue, what it is worth at best to each. */
  readonly best: readonly (readonly Whole[])[];
  /** The walk-away of each. */
  readonly least: readonly Whole[];
}

/** One weighing of the parties. */
interface Weighing {
  /** What is missing to the walk-aways, weighed, where nothing is taken out. */
  readonly missing: Whole;
  /** By issue, by how much less is missing where it is taken out. */
  readonly relief: readonly Whole[];
  /** The most that so many issues could relieve. */
  readonly mostRelief: readonly Whole[];
  /** By issue, the point that weighs most. */
  readonly first: readonly (readonly Whole[])[];
}

/** What the weighings tell of issues that are taken out. */
export interface Removals {
  /** Whether a deal is free of refusals then; null where they do not say. */
  readonly told: (removed: ReadonlySet<number>) => boolean | null;
  /** Whether so many more issues might be enough. */
  readonly mightDo: (removed: ReadonlySet<number>, more: number) => boolean;
}

/** The weighings of all parties, each once. */
export function removals({ left, best, least }: Removable): Removals {
  const weighings = weightsFor(best, least.length).map((weights) =>
    weighingBy(weights, { left, best, least }),
  );
  return {
    told: (removed) => {
      if (weighings.some((one) => stillMissing(one, removed) > 0)) return false;
      return weighings.some(({ first }) => isReached(first, best, least, removed)) ? true : null;
    },
    mightDo: (removed, more) =>
      weighings.every((one) => stillMissing(one, removed) <= (one.mostRelief[more] ?? 0)),
  };
}

/** No deal weighs more than the heaviest point of each issue: where that is less than all walk-aways, somebody falls short. */
function stillMissing({ missing, relief }: Weighing, removed: ReadonlySet<number>): Whole {
  let left = missing;
  for (const at of removed) left = difference(left, relief[at] ?? 0);
  return left;
}

/** Whether the heaviest points come to every walk-away. */
function isReached(
  first: Weighing['first'],
  best: Removable['best'],
  least: readonly Whole[],
  removed: ReadonlySet<number>,
): boolean {
  return least.every((needed, k) => {
    const total = first.reduce<Whole>((all, worth, at) => {
      const row = removed.has(at) ? best[at] : worth;
      return sum(all, row?.[k] ?? 0);
    }, 0);
    return total >= needed;
  });
}

function weighingBy(weights: readonly Whole[], { left, best, least }: Removable): Weighing {
  const weigh = (worth: readonly Whole[]): Whole =>
    worth.reduce<Whole>((all, value, k) => sum(all, product(value, weights[k] ?? 0)), 0);
  const first = left.map((options, at) =>
    options
      .map(({ worth }) => worth)
      .reduce((a, b) => (weigh(b) > weigh(a) ? b : a), options[0]?.worth ?? best[at] ?? []),
  );
  const heaviest = first.map((worth) => weigh(worth));
  const relief = best.map((worth, at) => difference(weigh(worth), heaviest[at] ?? 0));
  const mostRelief: Whole[] = [0];
  for (const one of relief.toSorted((a, b) => byWhole(b, a)))
    mostRelief.push(sum(mostRelief.at(-1) ?? 0, one));
  return { missing: difference(weigh(least), heaviest.reduce<Whole>(sum, 0)), relief, mostRelief, first };
}

/** How many parts a pair of parties is weighed in: the more parties, the fewer. */
function partsFor(width: number): number {
  if (width === 2) return 16;
  return width === 3 ? 8 : 3;
}

/** Each party alone, each pair in several parts, and all alike; a point counts by what lies between best and worst. */
function weightsFor(best: Removable['best'], width: number): readonly (readonly Whole[])[] {
  const scale = scaleOf(best, width);
  const weighed = (shares: readonly number[]): readonly Whole[] =>
    shares.map((share, k) => product(share, scale[k] ?? 1));
  const only = (parts: Readonly<Record<number, number>>): readonly Whole[] =>
    weighed(Array.from({ length: width }, (_, k) => parts[k] ?? 0));
  const singles = Array.from({ length: width }, (_, k) => only({ [k]: 1 }));
  const parts = partsFor(width);
  const pairs = singles.flatMap((_, a) =>
    singles
      .slice(a + 1)
      .flatMap((_one, beside) =>
        Array.from({ length: parts - 1 }, (_two, i) => only({ [a]: i + 1, [a + 1 + beside]: parts - 1 - i })),
      ),
  );
  return [...singles, ...pairs, weighed(Array.from({ length: width }, () => 1))];
}

/** What makes the best totals of all parties weigh about the same. */
function scaleOf(best: Removable['best'], width: number): readonly Whole[] {
  const totals = Array.from({ length: width }, (_, k) =>
    best.reduce<Whole>((all, worth) => sum(all, larger(worth[k] ?? 0, 0)), 0),
  );
  const top = BigInt(totals.reduce(larger, 1)) * 1000n;
  return totals.map((total) => wholeOf(top / BigInt(larger(total, 1))));
}
