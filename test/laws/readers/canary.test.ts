/** No word and no number of a file stands in anything that is handed to somebody who may not read it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatsFor } from '../../../src/formats/index.ts';
import { questions } from '../../commands/list.ts';
import { runs } from '../../seed.ts';
import { anyFamily, anyReading, filesOf, mayRead, readersOf } from './family.ts';
import type { Family } from './family.ts';
import { leaksIn, opened } from './leaks.ts';
import { anyLine } from './lines.ts';
import type { Line } from './lines.ts';
import { marksIn } from './secret.ts';
import { among, seenIn } from './seen.ts';

/** The marks of all that a reader may read, and those of nothing that it may. */
function marksFor(family: Family, as: string) {
  const isRead = family.beside.map(({ readers }) => mayRead(family, as, readers));
  const marksOf = (wanted: boolean) =>
    new Set(family.beside.flatMap(({ text }, at) => (isRead[at] === wanted ? marksIn(text) : [])));
  const known = marksOf(true);
  return { known, unknown: [...marksOf(false)].filter((mark) => !known.has(mark)) };
}

/** Where in what is seen of a line some marks stand. */
async function found(
  at: string,
  line: Line,
  as: string,
  marks: readonly string[],
): Promise<readonly string[]> {
  const { out, err, bytes, written } = await seenIn(at, line, ['--as', as]);
  const handed = {
    out,
    err,
    bytes: Buffer.from(bytes, 'latin1'),
    written: Buffer.from(written ?? '', 'latin1'),
  };
  return Object.entries(handed).flatMap(([where, held]) => {
    const layers = opened(held);
    return marks.flatMap((mark) => {
      const writing = leaksIn(layers, mark);
      return writing === null
        ? []
        : [`${mark} in ${where} of ${line.words.join(' ')} ${line.ending ?? ''}: ${writing}`];
    });
  });
}

const whole: readonly Line[] = [
  { words: ['check', '--json'], ending: null },
  { words: ['check', '--strict'], ending: null },
  { words: ['redact'], ending: null },
  { words: ['redact', '-f', 'json'], ending: null },
];

test('nothing of a file is told to a reader who may not read it', async () => {
  const asked = anyReading
    .filter(({ as }) => as !== 'author')
    .chain(({ family, as }) =>
      fc
        .tuple(anyLine(family), anyLine(family), fc.constantFrom(...whole))
        .map((lines) => ({ family, as, lines })),
    );
  await fc.assert(
    fc.asyncProperty(asked, async ({ family, as, lines }) => {
      const { unknown } = marksFor(family, as);
      fc.pre(unknown.length > 0);
      await among(filesOf(family), async (at) => {
        for (const line of lines) expect(await found(at, line, as, unknown)).toEqual([]);
      });
    }),
    runs(25),
  );
});

const rich = fc.sample(
  anyFamily.filter(({ beside }) => beside.length > 2),
  { numRuns: 1 },
);

test.each(questions)('no format in which %s answers tells it', async (name) => {
  for (const family of rich)
    await among(filesOf(family), async (at) => {
      for (const as of ['public', 'party-0'])
        for (const format of formatsFor(name)) {
          const line: Line = { words: [name, '-f', format], ending: format === 'docx' ? '.docx' : null };
          expect(await found(at, line, as, marksFor(family, as).unknown)).toEqual([]);
        }
    });
});

test('whoever may read a file does find its marks, so that the search can find them', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(anyFamily, async (family) => {
      await among(filesOf(family), async (at) => {
        for (const as of readersOf(family)) {
          const { known } = marksFor(family, as);
          const seen = await seenIn(at, { words: ['redact'], ending: null }, ['--as', as]);
          if (seen.exit !== 0 || known.size === 0) continue;
          const layers = opened(seen.out);
          if ([...known].some((mark) => leaksIn(layers, mark) !== null)) told += 1;
        }
      });
    }),
    runs(10),
  );
  expect(told).toBeGreaterThan(10);
});
