import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nashByBounds, worstOffByBounds } from '../../../src/analysis/deals/bounds/best.ts';
import type { BestByBounds, Wager } from '../../../src/analysis/deals/bounds/best.ts';
import { nashAim } from '../../../src/analysis/deals/bounds/aims.ts';
import type { Tie } from '../../../src/analysis/deals/bounds/sweep.ts';
import { runs } from '../../seed.ts';
import { drawn, independent } from './independent.ts';

describe('the best deals by bounds', () => {
  it('are those of all deals, each looked at', () => {
    fc.assert(
      fc.property(wagers, (wager) => {
        expect(nashByBounds(wager, 5000)).toEqual(bestOfAll(wager, product));
        expect(worstOffByBounds(wager, 5000)).toEqual(bestOfAll(wager, leastFirst(wager)));
      }),
      runs(300),
    );
  });

  it('are never told falsely, however low the limit', () => {
    fc.assert(
      fc.property(wagers, fc.integer({ min: 1, max: 30 }), (wager, limit) => {
        const nash = nashByBounds(wager, limit);
        expect(nash).toEqual(trueOf(nash, bestOfAll(wager, product)));
        const worstOff = worstOffByBounds(wager, limit);
        expect(worstOff).toEqual(trueOf(worstOff, bestOfAll(wager, leastFirst(wager))));
      }),
      runs(300),
    );
  });

  it('are those of all deals where a cake is cut, and hardly any can be left out', () => {
    const wager = { issues: cakes(12, 5, { of: 30, seed: 2 }), base: [98, 105, 112], weights: [1, 1, 1] };
    expect(nashByBounds(wager, 50_000)).toEqual(bestOfAll(wager, product));
    expect(worstOffByBounds(wager, 50_000)).toEqual(bestOfAll(wager, leastFirst(wager)));
  });

  it('are found among more deals than anybody could look at', () => {
    for (const seed of [1, 2, 3, 4]) {
      const wager = independent({ parties: 7, issues: 25, points: 6 }, seed);
      for (const [best, standing] of [
        [nashByBounds, product],
        [worstOffByBounds, leastFirst(wager)],
      ] as const) {
        const found = best(wager, 50_000);
        if (found.kind !== 'exact') expect.unreachable();
        expect(found.ties.map(({ gains }) => standing(gains)[0])).toEqual(found.ties.map(() => found.value));
        expect(found.ties.map(({ deal }) => gainsOf(wager, deal))).toEqual(
          found.ties.map(({ gains }) => gains),
        );
        // No one change of an issue, and no two, make a better deal.
        for (const { gains, deal } of found.ties)
          expect(
            changed(wager, deal).some((other) => taken(other) && exceeds(standing(other), standing(gains))),
          ).toBe(false);
      }
    }
  });

  it('lie between what a low limit allows to find and to exclude', () => {
    for (const seed of [1, 2, 3, 4, 5, 6])
      for (const best of [nashByBounds, worstOffByBounds]) {
        const wager = independent({ parties: 5, issues: 30, points: 6 }, seed);
        const told = best(wager, 10);
        expect(told).toEqual(trueOf(told, best(wager, 50_000)));
      }
  });

  it('have no product above what is told of its root, and hardly less', () => {
    const gains = fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(gains, (gains) => {
        const [root = 0] = nashAim(gains.length).measured(gains) ?? [];
        const [exact = 0n] = product(gains);
        const bound = nashAim(gains.length).bound(root * (1 + 1e-11));
        expect([exact <= bound, bound <= exact + exact / 10n ** 7n + 1n]).toEqual([true, true]);
      }),
      runs(300),
    );
  });

  it('are the same in whatever units a party counts, by the product', () => {
    const wager = independent({ parties: 5, issues: 40, points: 8 }, 1);
    const by = [1, 10, 7, 1_000_000_000, 3];
    const scaled = {
      issues: wager.issues.map((options) =>
        options.map((option) => option.map((score, i) => score * (by[i] ?? 1))),
      ),
      base: wager.base.map((base, i) => base * (by[i] ?? 1)),
      weights: wager.weights,
    };
    expect(dealsOf(nashByBounds(scaled, 50_000))).toEqual(dealsOf(nashByBounds(wager, 50_000)));
  });

  it('are the same in whatever order the issues are taken', () => {
    const wager = independent({ parties: 6, issues: 20, points: 6 }, 1);
    const turned = { ...wager, issues: wager.issues.toReversed() };
    for (const best of [nashByBounds, worstOffByBounds]) {
      const deals = dealsOf(best(turned, 50_000)).map((deal) => deal.toReversed());
      expect(deals).toEqual(dealsOf(best(wager, 50_000)));
    }
  });

  it('are counted where all deals are alike', () => {
    const issues = Array.from({ length: 40 }, () => Array.from({ length: 8 }, () => [3, 3, 3]));
    const found = nashByBounds({ issues, base: [100, 110, 119], weights: [1, 1, 1] }, 1000);
    const deal = issues.map(() => 0);
    expect(found).toEqual({
      kind: 'exact',
      value: 200n,
      ties: [{ gains: [20, 10, 1], count: 8n ** 40n, deal }],
    });
  });

  it('are none where not all can gain, or somebody always loses', () => {
    const pie = Array.from({ length: 30 }, () => [4, 1, 0].map((share) => [share, 4 - share]));
    const over = (base: readonly number[]) => ({ issues: pie, base, weights: [1, 1] });
    expect(nashByBounds(over([60, 60]), 1000)).toEqual({ kind: 'zero' });
    expect(worstOffByBounds(over([60, 60]), 1000)).toMatchObject({ kind: 'exact', value: 0n });
    expect(nashByBounds(over([60, 61]), 1000)).toEqual({ kind: 'empty' });
    expect(worstOffByBounds(over([60, 61]), 1000)).toEqual({ kind: 'empty' });
  });

  it('are bounded where a cake is cut in three and nearly every way to do so is as good', () => {
    const wager = { issues: cakes(20, 6, { of: 200, seed: 7 }), base: [900, 900, 900], weights: [1, 1, 1] };
    const nash = nashByBounds(wager, 2000);
    expect(nash).toMatchObject({ kind: 'between' });
    // The cake less the bases is 1300: no cut is better than one in equal parts.
    if (nash.kind === 'between') expect(nash.bound).toBeLessThan(1300n ** 3n / 27n + 100n);
    expect(worstOffByBounds(wager, 2000)).toMatchObject({ kind: 'between', bound: 433n });
    expect(worstOffByBounds(wager, 50)).toMatchObject({ kind: 'between', bound: 433n });
  });

  it('see to the next worst where one party can gain nothing at all', () => {
    const wager = independent({ parties: 4, issues: 30, points: 6 }, 1);
    const issues = wager.issues.map((options) => options.map(([, ...others]) => [0, ...others]));
    const found = worstOffByBounds({ ...wager, issues, base: [0, ...wager.base.slice(1)] }, 50_000);
    const without = { issues: wager.issues.map((options) => options.map(([, ...others]) => others)) };
    const others = worstOffByBounds(
      { ...without, base: wager.base.slice(1), weights: wager.weights.slice(1) },
      50_000,
    );
    expect(found).toMatchObject({ kind: 'exact', value: 0n });
    expect(dealsOf(found)).toEqual(dealsOf(others));
  });
});

/** What is told where it may be told of talks with these best deals, else those. */
function trueOf(told: BestByBounds, best: BestByBounds): BestByBounds {
  switch (told.kind) {
    case 'exact':
    case 'zero':
    case 'empty':
      return best;
    case 'between':
      return best.kind === 'exact' && told.value <= best.value && best.value <= told.bound ? told : best;
    case 'unknown':
      return told;
    default:
      return told satisfies never;
  }
}

/** The first deal of each of the best vectors. */
function dealsOf(best: BestByBounds): readonly (readonly number[])[] {
  return best.kind === 'exact' ? best.ties.map(({ deal }) => deal) : [];
}

/** What the deals give that differ from this one on one issue or two. */
function changed(wager: Wager, deal: readonly number[]): readonly (readonly number[])[] {
  const swaps = wager.issues.flatMap((options, issue) =>
    options.map((scores) => {
      const instead = options[deal[issue] ?? 0] ?? [];
      return { issue, by: scores.map((score, i) => score - (instead[i] ?? 0)) };
    }),
  );
  const gains = gainsOf(wager, deal);
  return swaps.flatMap((one) =>
    swaps
      .filter((other) => other.issue > one.issue || other === one)
      .map((other) =>
        gains.map((gain, i) => gain + (one.by[i] ?? 0) + (other === one ? 0 : (other.by[i] ?? 0))),
      ),
  );
}

function gainsOf({ issues, base }: Wager, deal: readonly number[]): readonly number[] {
  return base.map((least, i) =>
    deal.reduce((so, option, issue) => so + (issues[issue]?.[option]?.[i] ?? 0), -least),
  );
}

function taken(gains: readonly number[]): boolean {
  return gains.every((gain) => gain >= 0);
}

/** Issues on which a cake is cut in three, in so many ways each. */
function cakes(issues: number, ways: number, { of, seed }: { readonly of: number; readonly seed: number }) {
  const next = drawn(seed);
  return Array.from({ length: issues }, () =>
    Array.from({ length: ways }, () => [next(of / 2), next(of / 2)]).map(([a = 0, b = 0]) => [
      a,
      b,
      of - a - b,
    ]),
  );
}

/** Small talks: few scores, so that many deals are tied, and bases that all, some or no deals reach. */
const wagers: fc.Arbitrary<Wager> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(3, 20, 1000), fc.constantFrom(1, 5, 1_000_000_007))
  .chain(([parties, most, by]) => {
    const each = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: parties, maxLength: parties });
    const score = fc.integer({ min: -most, max: most }).map((score) => score * by);
    return fc.record({
      issues: fc.array(fc.array(each(score), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 }),
      base: each(fc.integer({ min: -4 * most, max: most }).map((base) => base * by)),
      weights: each(fc.constantFrom(1, 1, 3, 10)),
    });
  });

type Standing = (gains: readonly number[]) => readonly bigint[];

const product: Standing = (gains) => [gains.reduce((so, gain) => so * BigInt(gain), 1n)];

const leastFirst = (wager: Wager): Standing => {
  const size = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
  return (gains) => gains.map((gain, i) => BigInt(gain) * BigInt(wager.weights[i] ?? 0)).toSorted(size);
};

/** The answer of one who writes down all that deals can come to. */
function bestOfAll(wager: Wager, standing: Standing): BestByBounds {
  const zone = outcomes(wager)
    .filter(({ gains }) => taken(gains))
    .map((tie) => ({ tie, standing: standing(tie.gains) }));
  const [first, ...others] = zone;
  if (first === undefined) return { kind: 'empty' };
  const best = others.reduce((best, next) => (exceeds(next.standing, best.standing) ? next : best), first);
  const [value = 0n] = best.standing;
  if (best.standing.length === 1 && value === 0n) return { kind: 'zero' };
  const tied = zone.filter((each) => !exceeds(best.standing, each.standing));
  return { kind: 'exact', value, ties: tied.map(({ tie }) => tie) };
}

/** All that deals give, how many give it and the first of them, in the order of the first. */
function outcomes({ issues, base }: Wager): readonly Tie[] {
  const none: Tie = { gains: base.map((least) => 0 - least), count: 1n, deal: [] };
  return issues.reduce<readonly Tie[]>(
    (before, options) => {
      const after = new Map<string, Tie>();
      for (const { gains, count, deal } of before)
        for (const [option, scores] of options.entries()) {
          const sums = gains.map((gain, i) => gain + (scores[i] ?? 0));
          const same = after.get(sums.join()) ?? { gains: sums, count: 0n, deal: [...deal, option] };
          after.set(sums.join(), { ...same, count: same.count + count });
        }
      return [...after.values()];
    },
    [none],
  );
}

function exceeds(one: readonly bigint[], other: readonly bigint[]): boolean {
  const differs = one.findIndex((each, i) => each !== other[i]);
  return differs >= 0 && (one[differs] ?? 0n) > (other[differs] ?? 0n);
}
