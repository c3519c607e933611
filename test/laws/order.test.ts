/** What must change nothing: the order of parties, in the file or as they are named, and narrowing. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { runs } from '../seed.ts';
import { anyCase } from './arbitrary.ts';
import type { Case } from './arbitrary.ts';
import { textOf } from './draft.ts';

const often = runs(25);

/** A case, and the same with its parties, blocs and positions in another order, named in another order. */
const shuffled = anyCase.chain((given) => {
  const { parties, blocs, positions } = given.draft;
  return fc.record({
    given: fc.constant(given),
    other: fc.record({
      draft: fc.record({
        parties: mixed(parties),
        blocs: mixed(blocs),
        issues: fc.constant(given.draft.issues),
        positions: mixed(positions),
      }),
      compared: mixed(given.compared),
    }),
  });
});

test.each(['gaps', 'compare', 'positions', 'rejections', 'concessions'])(
  'the order of parties changes only lists of parties in the answer to %s',
  async (command) => {
    await fc.assert(
      fc.asyncProperty(shuffled, fc.boolean(), async ({ given, other }, isNamed) => {
        const asked = ({ compared }: Case): readonly string[] => [command, ...(isNamed ? compared : [])];
        const before = await answer(given, asked(given));
        expect(before).toHaveProperty('command', command);
        expect(inNoOrder(await answer(other, asked(other)))).toEqual(inNoOrder(before));
      }),
      often,
    );
  },
);

test('a difference seen from the other side is the same with the sides exchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      const [a = '', b = ''] = given.compared;
      const there = await answer(given, ['diff', a, b]);
      const back = await answer(given, ['diff', b, a]);
      expect(back).toEqual({
        ...exchanged(there),
        onlyLeft: there.onlyRight,
        onlyRight: there.onlyLeft,
        differences: there.differences.map(exchanged),
      });
    }),
    often,
  );
});

test('whoever narrows to one issue reads of it what the whole answer says', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      const whole = await answer(given, ['gaps', ...given.compared]);
      for (const gap of whole.gaps) {
        const narrow = await answer(given, ['gaps', ...given.compared, '--issue', gap.issue]);
        expect(narrow.gaps).toEqual([gap]);
      }
    }),
    often,
  );
});

test('every issue is listed once and is in exactly one state', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      const { gaps, totals } = await answer(given, ['gaps', ...given.compared]);
      const issues = gaps.map((gap: { issue: string }) => gap.issue);
      expect(issues.toSorted()).toEqual(given.draft.issues.map(({ id }) => id).toSorted());
      const counted: Record<string, number> = { ...totals };
      for (const { state } of gaps) counted[state] = (counted[state] ?? NaN) - 1;
      expect(Object.values(counted)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    }),
    often,
  );
});

interface Sides {
  readonly left: unknown;
  readonly right: unknown;
}

function exchanged<T extends Sides>(one: T): T {
  return { ...one, left: one.right, right: one.left };
}

function answer({ draft }: Case, words: readonly string[]) {
  return ask(textOf(draft), words);
}

function mixed<T>(all: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length });
}

const listsOfParties = new Set(['parties', 'askedBy', 'takenBy', 'metBy', 'missing', 'satisfies', 'between']);

/** An answer with its lists of parties sorted, and without the sentences, which tell them in order. */
function inNoOrder(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const sorted = listsOfParties.has(key) ? value.toSorted() : value.toSorted(byParty);
    return sorted.map((one) => inNoOrder(one));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'because')
      .map(([name, one]) => [name, inNoOrder(one, name)]),
  );
}

function byParty(a: unknown, b: unknown): number {
  return partyIn(a).localeCompare(partyIn(b));
}

function partyIn(value: unknown): string {
  return typeof value === 'object' && value !== null && 'party' in value ? String(value.party) : '';
}
