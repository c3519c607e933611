/** What holds of days and of versions, whatever the talks. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChanges } from '../../src/analysis/changes.ts';
import type { ModelChange } from '../../src/analysis/changes.ts';
import { questions } from '../commands/list.ts';
import { loaded } from '../build.ts';
import { stanceOn } from '../harness.ts';
import { runs } from '../seed.ts';
import { ask } from '../ask.ts';
import { anyTalks } from './talks.ts';

test('to read the model as of its own date changes no byte of any answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTalks,
      fc.constantFrom('json', 'terminal', 'markdown'),
      async ({ text, compared }, format) => {
        for (const words of [
          ...questions.map((name) => [name]),
          ['diff', ...compared.slice(0, 2)],
          ['show', 'issue-0'],
        ]) {
          const plain = await stanceOn(text, [...words, '-f', format]);
          expect(await stanceOn(text, [...words, '-f', format, '--at', '2026-03-01'])).toEqual(plain);
          expect(plain.exit).toBe(0);
        }
      },
    ),
    runs(8),
  );
});

test('the entries of the timeline, replayed in order, give the positions of today', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, draft }) => {
      const everyone = draft.parties.map(({ id }) => id);
      const sets = async (...at: readonly string[]) => {
        const { issues } = await ask(text, ['compare', ...everyone, ...at]);
        return new Map<string, unknown>(
          issues.flatMap(({ issue, parties }: { issue: string; parties: object }) =>
            Object.entries(parties).map(([party, held]) => [`${party} ${issue}`, held]),
          ),
        );
      };
      const held = await sets('--at', '2025-01-01');
      const { entries } = await ask(text, ['timeline']);
      const dates = entries.map(({ date }: { date: string }) => date);
      expect(dates).toEqual(dates.toSorted());
      for (const { kind, party, issue, before, after } of entries) {
        if (kind !== 'move') continue;
        const nothing = { demands: [], accepts: [], terms: [], unmet: [], rejects: [] };
        expect(held.get(`${party} ${issue}`)).toEqual(before ?? nothing);
        held.set(`${party} ${issue}`, after);
      }
      expect(held).toEqual(await sets());
    }),
    runs(30),
  );
});

test('nothing changed between a model and itself', () => {
  fc.assert(
    fc.property(anyTalks, ({ text }) => {
      expect(findChanges(loaded(text), loaded(text))).toEqual([]);
    }),
    runs(25),
  );
});

test('seen the other way round, what was added is removed, and before is after', () => {
  const told = ({
    kind,
    what,
    id,
    before,
    after,
  }: Pick<ModelChange, 'what' | 'id' | 'before' | 'after'> & { kind: string }) =>
    JSON.stringify({ kind, what, id, before, after });
  const other = { added: 'removed', removed: 'added', renamed: 'renamed', changed: 'changed' } as const;
  fc.assert(
    fc.property(anyTalks, anyTalks, (older, newer) => {
      const there = findChanges(loaded(older.text), loaded(newer.text));
      const back = findChanges(loaded(newer.text), loaded(older.text));
      const swapped = back.map((one) =>
        told({ ...one, id: one.from ?? one.id, kind: other[one.kind], before: one.after, after: one.before }),
      );
      expect(swapped.toSorted()).toEqual(there.map(told).toSorted());
      for (const { kind, before, after } of there)
        expect({ kind, before: before === null, after: after === null }).toEqual({
          kind,
          before: kind === 'added',
          after: kind === 'removed',
        });
    }),
    runs(25),
  );
});
