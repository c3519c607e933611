/** What a reader may not read is as if it were not there, whatever becomes of it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../seed.ts';
import { anyReading, filesOf, mayRead, nameFor, textFor } from './family.ts';
import type { Family } from './family.ts';
import { anyLine } from './lines.ts';
import type { Line } from './lines.ts';
import { among, difference, seenIn } from './seen.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What may become of a file; null where it is taken away. */
const fates: fc.Arbitrary<string | Uint8Array | null> = fc.constantFrom(
  null,
  '',
  'stance: 1',
  'stance: 1\nknown-to: [',
  'stance: 2\nknown-to: public\nparties: 7\n',
  textFor(['party-0'], { positions: { 'party-0': { 'no-issue': 'no-point' } } }),
  new Uint8Array([0, 255, 254, 10, 137]),
);

/** For whom further files may be added: parties, nobody that there is, and the author. */
const newcomers: readonly (readonly string[])[] = [
  ['party-0'],
  ['party-1', 'party-0'],
  ['nobody'],
  ['party-0', 'nobody'],
  [],
];

/** The files of a family as they are and as they may become, where what a reader may read stays. */
const changed = anyReading
  .filter(({ as }) => as !== 'author')
  .chain(({ family, as }) => {
    const isUnread = (readers: readonly string[]): boolean => !mayRead(family, as, readers);
    const unread = family.beside.filter(({ readers }) => isUnread(readers));
    const files = filesOf(family);
    const added = newcomers
      .filter((readers) => isUnread(readers) && !(nameFor(readers) in files))
      .map(nameFor);
    const names = [...unread.map(({ file }) => file), ...added];
    return fc
      .tuple(
        fc.subarray(names, { minLength: 1 }),
        fc.array(fates, { minLength: names.length, maxLength: names.length }),
      )
      .map(([chosen, drawn]) => ({
        family,
        as,
        before: files,
        after: became(files, new Map(chosen.map((name, at) => [name, drawn[at] ?? null]))),
      }));
  });

function became(files: Files, fate: ReadonlyMap<string, string | Uint8Array | null>): Files {
  const kept = Object.entries(files).filter(([name]) => !fate.has(name));
  const now = [...fate].flatMap(([name, held]) => (held === null ? [] : [[name, held] as const]));
  return Object.fromEntries([...kept, ...now]);
}

/** Lines that a file nobody opens could change, were it opened after all: also those that ask for what it holds. */
function lines(family: Family): fc.Arbitrary<readonly Line[]> {
  const hidden = [
    'zqcanarya-issue',
    'zqcanaryb-issue',
    'zqcanarya-party',
    'zqcanaryb-draft',
    'zqcanarya-source',
  ];
  const tries = fc.constantFrom(...hidden).map((id): Line => ({ words: ['show', id], ending: null }));
  const always: readonly Line[] = [
    { words: ['check'], ending: null },
    { words: ['check', '--json'], ending: null },
    { words: ['redact'], ending: null },
  ];
  return fc
    .tuple(fc.array(anyLine(family), { minLength: 2, maxLength: 2 }), tries)
    .map(([some, one]) => [...always, ...some, one]);
}

const asked = changed.chain((one) => lines(one.family).map((all) => ({ ...one, lines: all })));

const unseen = { exit: 0, out: '', err: '', bytes: '', written: null };

test('files that a reader may not read change nothing for it, whatever becomes of them', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ as, before, after, lines: all }) => {
      const seen = (files: Files) =>
        among(files, async (at) => {
          const found = [];
          for (const line of all) found.push(await seenIn(at, line, ['--as', as]));
          return found;
        });
      const [was, is] = [await seen(before), await seen(after)];
      const differences = all.map((line, nth) => difference(line, is[nth] ?? unseen, was[nth] ?? unseen));
      expect(differences.filter((one) => one !== null)).toEqual([]);
    }),
    runs(15),
  );
});

/** One sentence in a line of its own, however it begins and ends. */
const sentence = /^.*Confidential files lie beside this model and were not read \(--as\).*\n/mu;

test('who does not say as whom is answered as the public, and told in one sentence that there are other files', async () => {
  // A sheet says as whom without being told.
  const given = changed.chain((one) =>
    anyLine(one.family)
      .filter(({ words: [name] }) => name !== 'sheet')
      .map((line) => ({ ...one, line })),
  );
  await fc.assert(
    fc.asyncProperty(given, async ({ family, before, line }) => {
      await among(before, async (at) => {
        const { err, ...plain } = await seenIn(at, line);
        const { err: asPublic, ...known } = await seenIn(at, line, ['--as', 'public']);
        expect(plain).toEqual(known);
        expect(asPublic).not.toMatch(sentence);
        // Nothing is said beside a line that could not be read.
        if (sentence.test(err)) expect(err.replace(sentence, '')).toBe(asPublic);
        else expect({ err, exit: plain.exit }).toEqual({ err: asPublic, exit: 2 });
        for (const { file, readers } of family.beside) {
          expect(err).not.toContain(file);
          if (readers.length > 1) expect(err).not.toContain(readers.join('+'));
        }
      });
    }),
    runs(25),
  );
});
