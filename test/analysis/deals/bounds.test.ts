import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nashByBounds, worstOffByBounds } from '../../../src/analysis/deals/bounds.ts';
import type { BestByBounds, Wager } from '../../../src/analysis/deals/bounds.ts';
import { runs } from '../../seed.ts';

describe('the best deals by bounds', () => {
  it('are those of all deals, each looked at', () => {
    fc.assert(
      fc.property(wagers, (wager) => {
        expect(nashByBounds(wager, 5000)).toEqual(bestOfAll(wager, product));
        expect(worstOffByBounds(wager, 5000)).toEqual(bestOfAll(wager, leastFirst(wager)));
      }),
      runs(500),
    );
  });
});

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

/** The answer of one who writes down every deal. */
function bestOfAll({ issues, base }: Wager, standing: Standing): BestByBounds {
  const deals = issues.reduce<readonly (readonly number[])[]>(
    (deals, options) => deals.flatMap((deal) => options.map((_, option) => [...deal, option])),
    [[]],
  );
  const taken = deals
    .map((deal) => ({
      deal,
      gains: base.map((least, i) =>
        deal.reduce((so, option, issue) => so + (issues[issue]?.[option]?.[i] ?? 0), -least),
      ),
    }))
    .filter(({ gains }) => gains.every((gain) => gain >= 0))
    .map((found) => ({ ...found, standing: standing(found.gains) }));
  if (taken.length === 0) return { kind: 'empty' };
  const best = taken.reduce((best, next) => (exceeds(next.standing, best.standing) ? next : best)).standing;
  if (best.length === 1 && best[0] === 0n) return { kind: 'zero' };
  const tied = taken.filter((each) => each.standing.every((so, i) => so === best[i]));
  const alike = tied.map(({ gains }) => tied.filter((other) => other.gains.join() === gains.join()));
  const ties = tied.flatMap(({ gains, deal }, at) =>
    alike[at]?.[0]?.deal === deal ? [{ gains, count: BigInt(alike[at].length), deal }] : [],
  );
  return { kind: 'exact', value: best[0] ?? 0n, ties };
}

function exceeds(one: readonly bigint[], other: readonly bigint[]): boolean {
  const differs = one.findIndex((each, i) => each !== other[i]);
  return differs >= 0 && (one[differs] ?? 0n) > (other[differs] ?? 0n);
}
