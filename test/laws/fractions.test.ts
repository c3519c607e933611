/** Distances, shares and ties on a range beside those of exact fractions, which round nothing. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { modelText } from '../build.ts';
import { runs } from '../seed.ts';

/** Numbers are counted in half thousandths, so that every middle is whole. */
type Halves = bigint;
type Interval = readonly [from: Halves, to: Halves];

interface Side {
  readonly demands: readonly Halves[];
  readonly concedes: Halves | null;
}

const number = fc.oneof(
  fc.integer({ min: 0, max: 10 }).map((tenths) => BigInt(tenths) * 200n),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => BigInt(thousandths) * 2n),
);
const side = fc.record({
  demands: fc.uniqueArray(number, { minLength: 1, maxLength: 3 }),
  concedes: fc.option(number, { nil: null }),
});
const sides = fc.record({ union: side, employer: side });

test('every distance, share, middle and tie is that of exact fractions', async () => {
  await fc.assert(
    fc.asyncProperty(sides, async ({ union, employer }) => {
      const model = modelText({
        issues: { raise: { title: 'Pay rise', range: { from: 0, to: 1 } } },
        positions: { union: { raise: said(union) }, employer: { raise: said(employer) } },
      });
      const [a, b] = [taken(union), taken(employer)];
      const [by, demanded] = [apart(a, b), apart(points(union.demands), points(employer.demands))];
      const { gaps } = await ask(model, 'gaps');
      expect(gaps[0].distance.by).toBe(decimal(by));
      expect(gaps[0].closed).toBe(demanded === 0n || by > demanded ? null : share(demanded - by, demanded));
      const { bridges } = await ask(model, 'bridge');
      const told = (bridges[0]?.candidates ?? []).map(({ point, tied }: Told) => ({ point, tied }));
      const found = by === 0n ? [] : ranked([union, employer]);
      expect(told).toEqual(found.map(({ at, tied }) => ({ point: decimal(at), tied })));
    }),
    runs(60),
  );
});

interface Told {
  readonly point: number;
  readonly tied: boolean;
}

function said({ demands, concedes }: Side): object {
  return { demands: demands.map(decimal), ...(concedes === null ? {} : { concedes: decimal(concedes) }) };
}

/** The number as it is written, without a division. */
function decimal(halves: Halves): number {
  return Number(`${halves * 5n}e-4`);
}

/** A share at 12 decimals, halves upwards. */
function share(part: Halves, whole: Halves): number {
  return Number(`${(2n * part * 10n ** 12n + whole) / (2n * whole)}e-12`);
}

function points(some: readonly Halves[]): readonly Interval[] {
  return some.map((one) => [one, one]);
}

/** What a side takes: its demands, and the way to its concession from each of those that are nearest to it. */
function taken({ demands, concedes }: Side): readonly Interval[] {
  if (concedes === null) return points(demands);
  const nearest = least(demands.map((one) => away(one, concedes)));
  const ways = demands.filter((one) => away(one, concedes) === nearest);
  return [
    ...points(demands),
    ...ways.map((one): Interval => (one < concedes ? [one, concedes] : [concedes, one])),
  ];
}

function apart(a: readonly Interval[], b: readonly Interval[]): Halves {
  return least(a.flatMap((one) => b.map((other) => between(one, other))));
}

function between([from, to]: Interval, [start, end]: Interval): Halves {
  if (start > to) return start - to;
  return from > end ? from - end : 0n;
}

/** Each number named and each middle, with the longest way to it; then those first that somebody concedes, or more take. */
function ranked(both: readonly [Side, Side]) {
  const [a, b] = [taken(both[0]), taken(both[1])];
  const by = apart(a, b);
  const halfway = a.flatMap((one) =>
    b.flatMap((other) => (between(one, other) === by ? [middle(one, other)] : [])),
  );
  const named = both.flatMap(({ demands, concedes }) => [
    ...demands,
    ...(concedes === null ? [] : [concedes]),
  ]);
  const weighed = [...new Set([...named, ...halfway, 1000n])].map((at) => {
    const ways = [a, b].map((one) => apart(one, [[at, at]]));
    const isMet = both.some(({ demands }, i) => ways[i] === 0n && !demands.includes(at));
    const [farthest = 0n] = ways.toSorted((one, other) => Number(other - one));
    return { at, burden: [farthest, isMet ? 0n : 1n, BigInt(ways.filter((way) => way > 0n).length)] };
  });
  const sorted = weighed.toSorted(
    (one, other) => compared(one.burden, other.burden) || Number(one.at - other.at),
  );
  return sorted.map(({ at, burden }, i) => ({
    at,
    tied: sorted.some((other, j) => i !== j && compared(burden, other.burden) === 0),
  }));
}

/** The middle of the numbers between two intervals that do not meet. */
function middle([from, to]: Interval, [start, end]: Interval): Halves {
  return start > to ? (to + start) / 2n : (end + from) / 2n;
}

function compared(a: readonly bigint[], b: readonly bigint[]): number {
  const [differs = 0n] = a.map((one, i) => one - (b[i] ?? 0n)).filter((one) => one !== 0n);
  return Number(differs);
}

function away(a: Halves, b: Halves): Halves {
  return a < b ? b - a : a - b;
}

function least(some: readonly Halves[]): Halves {
  return some.reduce((a, b) => (b < a ? b : a));
}
