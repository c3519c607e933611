/** Whoever reads several files is answered as from the one file that holds what it may know. */
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../seed.ts';
import { anyReading, filesOf, model } from './family.ts';
import type { Family, Files } from './family.ts';
import { anyLine } from './lines.ts';
import type { Line } from './lines.ts';
import { among, difference, seenIn, seenOn } from './seen.ts';

const redact: Line = { words: ['redact'], ending: null };

const asked = anyReading.chain(({ family, as }) =>
  fc
    .array(anyLine(family), { minLength: 3, maxLength: 3 })
    .map((lines) => ({ family, as, lines: [redact, ...lines] })),
);

test('the files of a reader answer as the one that is made of them does', async () => {
  const made = { sound: 0, all: 0 };
  await fc.assert(
    fc.asyncProperty(asked, async ({ family, as, lines }) => {
      await among(filesOf(family), async (at) => {
        const whole = await seenIn(at, redact, ['--as', as]);
        made.all += 1;
        fc.pre(whole.exit === 0);
        made.sound += 1;
        await among({ [model]: whole.out }, async (alone) => {
          for (const line of lines)
            expect(
              difference(line, await seenIn(at, line, ['--as', as]), await seenIn(alone, line)),
            ).toBeNull();
        });
      });
    }),
    runs(25),
  );
  // A law on faulty families alone would say nothing.
  expect(made.sound / made.all).toBeGreaterThan(0.6);
});

/** The family as it was before: another title, and fewer files beside it. */
function earlierOf(family: Family, kept: readonly string[]): Files {
  const text = family.text.replace('title: A draft', 'title: An earlier draft');
  const beside = family.beside.filter(({ file }) => kept.includes(file));
  return Object.fromEntries(
    Object.entries(filesOf({ ...family, text, beside })).map(([name, held]) => [
      name.replace('stance', 'earlier'),
      held,
    ]),
  );
}

test('two versions differ for a reader as the files that are made for it do', async () => {
  const versions = anyReading.chain(({ family, as }) =>
    fc.record({
      family: fc.constant(family),
      as: fc.constant(as),
      kept: fc.subarray(family.beside.map(({ file }) => file)),
      format: fc.constantFrom('json', 'csv', 'html'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(versions, async ({ family, as, kept, format }) => {
      const files = { ...earlierOf(family, kept), ...filesOf(family) };
      await among(files, async (at) => {
        const [newer, older] = await Promise.all(
          [model, 'earlier.yaml'].map((name) =>
            seenIn(at, { words: ['redact', '-m', `${at}/${name}`], ending: null }, ['--as', as]),
          ),
        );
        fc.pre(newer?.exit === 0 && older?.exit === 0);
        const changes = (folder: string): Line => ({
          words: ['changes', join(folder, 'earlier.yaml'), join(folder, model), '-f', format],
          ending: null,
        });
        await among({ [model]: newer.out, 'earlier.yaml': older.out }, async (alone) => {
          const there = await seenIn(alone, changes(alone));
          const here = await seenIn(at, changes(at), ['--as', as]);
          expect(difference(changes(at), here, { ...there, ...withoutFolder(there, alone) })).toBeNull();
        });
      });
    }),
    runs(15),
  );
});

/** A reader is told a file without its folders, and a plain call as it was typed. */
function withoutFolder({ out, err }: { readonly out: string; readonly err: string }, folder: string) {
  return { out: out.replaceAll(`${folder}/`, ''), err: err.replaceAll(`${folder}/`, '') };
}

test('what is made for a reader is the same each time, and made anew of itself it stays as it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyReading, fc.constantFrom('terminal', 'json'), async ({ family, as }, format) => {
      const line: Line = { words: ['redact', ...(format === 'json' ? ['-f', 'json'] : [])], ending: null };
      const first = await seenOn(filesOf(family), line, ['--as', as]);
      fc.pre(first.exit === 0);
      expect(difference(line, await seenOn(filesOf(family), line, ['--as', as]), first)).toBeNull();
      expect(difference(line, await seenOn({ [model]: first.out }, line), first)).toBeNull();
    }),
    runs(20),
  );
});
