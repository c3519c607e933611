/** What holds of conditions, whatever the talks. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { states } from '../../src/model/state.ts';
import { ask } from '../ask.ts';
import { modelText } from '../build.ts';
import { runs } from '../seed.ts';

const points = ['a', 'b', 'c', 'd'];
const point = fc.constantFrom(...points);
const some = fc.uniqueArray(point, { minLength: 1, maxLength: 3 });

/** What one party says of one issue: a demand, and offers of which some wait for what the other issue comes to. */
const position = fc.record({
  demands: fc.option(point, { nil: null, freq: 6 }),
  concedes: fc.uniqueArray(
    fc.record({
      point,
      needs: fc.option(some, { nil: null, freq: 3 }),
      status: fc.constantFrom('offered', 'offered', 'hinted'),
    }),
    { minLength: 1, maxLength: 3, selector: (one) => one.point },
  ),
});

const talks = fc.record({
  kind: fc.constantFrom('choices', 'scale'),
  held: fc.array(position, { minLength: 2, maxLength: 3 }),
  settled: point,
});

type Talks = typeof talks extends fc.Arbitrary<infer T> ? T : never;

/** A model in which the pay may be settled, and what waits for it is the work. */
function textOf({ kind, held }: Talks, settled: string | null): string {
  const parties = held.map((_, i) => `party-${i}`);
  const positions = held.map(({ demands, concedes }, i) => [
    parties[i],
    {
      work: {
        demands,
        concedes: concedes.map(({ point: at, needs, status }) => ({
          point: at,
          status,
          ...(needs === null ? {} : { for: { text: 'Pay.', needs: { pay: needs } } }),
        })),
      },
    },
  ]);
  return modelText({
    parties,
    issues: {
      work: { title: 'Work', [kind]: points },
      pay: { title: 'Pay', choices: points, ...(settled === null ? {} : { settled: { point: settled } }) },
    },
    positions: Object.fromEntries(positions),
  });
}

async function stateOf(text: string): Promise<number> {
  const { gaps } = await ask(text, ['gaps', '--issue', 'work']);
  return states.findIndex((state) => state === gaps[0].state);
}

test('a settlement that meets needs and contradicts none never makes a state worse', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async (given) => {
      const needs = given.held.flatMap(({ concedes }) => concedes.flatMap((one) => one.needs ?? []));
      fc.pre(needs.length > 0);
      const met = points.find((one) =>
        given.held.every(({ concedes }) => concedes.every((offer) => offer.needs?.includes(one) ?? true)),
      );
      fc.pre(met !== undefined);
      expect(await stateOf(textOf(given, met ?? null))).toBeGreaterThanOrEqual(
        await stateOf(textOf(given, null)),
      );
    }),
    runs(60),
  );
});

test('a settlement changes no state where nothing waits for it', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async ({ held, ...rest }) => {
      const plain = held.map(({ demands, concedes }) => ({
        demands,
        concedes: concedes.map((one) => ({ ...one, needs: null })),
      }));
      const given = { ...rest, held: plain };
      expect(await stateOf(textOf(given, given.settled))).toBe(await stateOf(textOf(given, null)));
    }),
    runs(30),
  );
});
