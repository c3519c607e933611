/** What no page says, whatever the talks: more than is recorded of a party, or that nobody holds what somebody does. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, page } from '../ask.ts';
import { runs } from '../seed.ts';
import { anyTalks } from './talks.ts';

const never = /would agree|nobody asks|nobody has tried|silent so far|\b(?:fair|compromise|best)\b/iu;
const pages = [
  'show',
  'gaps',
  'bridge --all',
  'rejections',
  'proposal',
  'compare',
  'report',
  'report --brief',
];

test('no page says that a party would agree, that nobody asks for a point, or which point is fair', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, fc.constantFrom(...pages), async ({ text }, words) => {
      expect(never.exec(await page(text, words))).toBeNull();
    }),
    runs(60),
  );
});

test('no page says that nobody holds what somebody holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, compared, draft }) => {
      const listed = draft.issues.filter(({ kind }) => kind !== 'range').map(({ id }) => id);
      for (const issue of listed) {
        const words = ['gaps', ...compared, '--issue', issue];
        const { gaps } = await ask(text, words);
        const told = await page(text, words.join(' '));
        const [, unheld = ''] = /Nobody holds (.*?)\./u.exec(told) ?? [];
        for (const { point } of gaps[0].heldBy) expect(unheld).not.toContain(`"${point}"`);
      }
    }),
    runs(40),
  );
});

test('who holds what nobody compared asks for is told by name', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalks, async ({ text, compared }) => {
      const { gaps } = await ask(text, ['gaps', ...compared]);
      for (const { issue, state, heldBy } of gaps) {
        if (state !== 'apart' || heldBy.length === 0) continue;
        expect(await page(text, `gaps ${compared.join(' ')} --issue ${issue}`)).toMatch(
          /is held|is offered|stands in|is what/u,
        );
      }
    }),
    runs(30),
  );
});
