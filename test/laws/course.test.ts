/** What the timeline says of states is what gaps says of them, on every day. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ask } from '../ask.ts';
import { runs } from '../seed.ts';
import { anyTalks } from './talks.ts';

const parties = ['union', 'employer', 'guild'] as const;
const points = ['low', 'middle', 'high'] as const;
const days = ['2025-03-01', '2025-06-01', '2025-09-01', '2026-01-01'] as const;
const someDays = fc.subarray([...days], { minLength: 1 });
const between = fc.constantFrom(parties, ['union', 'employer'], ['employer', 'guild']);

/** One who demands something, and concedes something else where a point of the pay is what was settled. */
const anyPosition = fc.record({
  demands: fc.constantFrom(...points),
  concedes: fc.option(
    fc.record({
      point: fc.constantFrom(...points),
      for: fc.record({
        text: fc.constant('it is settled'),
        needs: fc.record({ pay: fc.constantFrom(...points) }),
      }),
    }),
    { nil: undefined },
  ),
});

const anyHistory = someDays.chain((since) =>
  fc
    .array(anyPosition, { minLength: since.length, maxLength: since.length })
    .map((held) => held.map((one, i) => ({ since: since[i], ...one }))),
);

const anySettlements = fc.array(
  fc.record(
    { point: fc.constantFrom(...points), since: fc.constantFrom(...days), between },
    { requiredKeys: ['point', 'between'] },
  ),
  { maxLength: 2 },
);

/** Talks in which what is settled on the pay decides what counts on the shifts. */
const tiedTalks = fc
  .record({
    settled: anySettlements,
    shifts: fc.record({ union: anyHistory, employer: anyHistory, guild: anyHistory }),
  })
  .map(({ settled, shifts }) =>
    stringify(
      {
        stance: 1,
        title: 'Talks that are tied',
        date: '2026-03-01',
        parties: Object.fromEntries(parties.map((id) => [id, { name: id }])),
        issues: {
          pay: { title: 'Pay', choices: points, ...(settled.length === 0 ? {} : { settled }) },
          shifts: { title: 'Shifts', scale: points },
        },
        positions: Object.fromEntries(parties.map((id) => [id, { pay: 'low', shifts: shifts[id] }])),
      },
      { aliasDuplicateObjects: false },
    ),
  );

test('the states of the timeline, replayed in order, are on each day those that gaps gives as of it', async () => {
  let turned = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        tiedTalks,
        anyTalks.map(({ text }) => text),
      ),
      async (text) => {
        const statesAt = async (day: string) => {
          const { gaps } = await ask(text, ['gaps', '--at', day]);
          return new Map<string, string>(
            gaps.map(({ issue, state }: { issue: string; state: string }) => [issue, state]),
          );
        };
        const states = await statesAt('2025-01-01');
        const turn = (issue: string, before: string | null, after: string | null): void => {
          if (before === null || after === null) return;
          expect({ issue, state: states.get(issue) }).toEqual({ issue, state: before });
          states.set(issue, after);
          turned += 1;
        };
        const { entries } = await ask(text, ['timeline']);
        for (const [i, { date, issue, stateBefore, stateAfter, turns }] of entries.entries()) {
          turn(issue, stateBefore, stateAfter);
          for (const other of turns) turn(other.issue, other.stateBefore, other.stateAfter);
          if (entries[i + 1]?.date !== date)
            expect({ date, states }).toEqual({ date, states: await statesAt(date) });
        }
      },
    ),
    runs(120),
  );
  expect(turned).toBeGreaterThan(40);
});
