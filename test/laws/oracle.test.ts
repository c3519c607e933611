/** Random models judged twice: by the code, and by an oracle that shares nothing with it but the words. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { ask } from '../ask.ts';
import { runs } from '../seed.ts';
import { anyCase, anyDraft } from './arbitrary.ts';
import { textOf } from './draft.ts';
import { isContradictory, judge, ordered } from './oracle.ts';
import { setsOf } from './sets.ts';

test('a model is refused for a contradiction exactly where a position takes what it rejects', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const found = load(textOf(draft));
      const codes = found.ok ? [] : found.faults.map(({ code }) => code);
      expect([...new Set(codes)]).toEqual(isContradictory(draft) ? ['contradiction'] : []);
    }),
    runs(100),
  );
});

test('the gaps between parties are those that the words describe, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ draft, compared }) => {
      const { gaps } = await ask(textOf(draft), ['gaps', ...compared]);
      const expected = ordered(draft.issues.map((issue) => judge(draft, issue, compared)));
      expect(gaps).toEqual(expected.map((one) => ({ ...one, because: expect.stringMatching(/./u) })));
    }),
    runs(150),
  );
});

test('each point has the class that the words give it, for every party', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ draft, compared }) => {
      const { issues } = await ask(textOf(draft), ['compare', ...compared]);
      expect(issues.map((one: { parties: unknown }) => one.parties)).toEqual(
        draft.issues.map((issue) =>
          Object.fromEntries(compared.map((party) => [party, setsOf(draft, issue, party)])),
        ),
      );
    }),
    runs(150),
  );
});
