/** What checking says of each view holds where it is read. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../seed.ts';
import { anyFamily, filesOf, model, readersOf } from './family.ts';
import type { Line } from './lines.ts';
import { among, seenIn, seenOn } from './seen.ts';

interface Told {
  readonly as: string | null;
  readonly severity: string;
}

function line(...words: readonly string[]): Line {
  return { words, ending: null };
}

test('each view that check finds sound is read, and so is what is made of it for its reader', async () => {
  const views = { sound: 0, all: 0 };
  await fc.assert(
    fc.asyncProperty(anyFamily, async (family) => {
      await among(filesOf(family), async (at) => {
        const checked = await seenIn(at, line('check', '--json'));
        const { diagnostics }: { diagnostics: readonly Told[] } = JSON.parse(checked.out);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(checked.exit === 0).toBe(errors.length === 0);
        for (const as of readersOf(family)) {
          // The author knows what anybody knows.
          const isSound = !errors.some((one) => one.as === null || one.as === as || as === 'author');
          const shown = await seenIn(at, line('show'), ['--as', as]);
          const alone = await seenIn(at, line('check', '--json'), ['--as', as]);
          views.all += 1;
          // A view stands or falls by its own files, whatever else lies beside them.
          expect({ as, shown: shown.exit, alone: alone.exit === 0 }).toEqual({
            as,
            shown: alone.exit === 0 ? 0 : 2,
            alone: alone.exit === 0,
          });
          if (!isSound) continue;
          views.sound += 1;
          expect({ as, exit: shown.exit, err: shown.err }).toEqual({ as, exit: 0, err: '' });
          const made = await seenIn(at, line('redact'), ['--as', as]);
          expect({ as, exit: made.exit }).toEqual({ as, exit: 0 });
          const again = await seenOn({ [model]: made.out }, line('check', '--json'));
          const found: { diagnostics: readonly Told[] } = JSON.parse(again.out);
          expect(found.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
      });
    }),
    runs(12),
  );
  // A law on faulty families alone would say nothing.
  expect(views.sound / views.all).toBeGreaterThan(0.6);
});
