/** A confidential file that says nothing changes nothing for those who may read it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../seed.ts';
import { anyFamily, filesOf, mayRead, nameFor, readersOf, textFor } from './family.ts';
import type { Mapping } from './family.ts';
import { anyLine } from './lines.ts';
import type { Line } from './lines.ts';
import { among, difference, seenIn } from './seen.ts';

/** The forms of saying nothing. */
function nothings(party: string): fc.Arbitrary<Mapping> {
  const sections = ['sources', 'parties', 'blocs', 'issues', 'positions', 'proposals'];
  const empty = (held: unknown) =>
    fc.subarray(sections).map((all) => Object.fromEntries(all.map((key) => [key, held])));
  return fc.oneof(
    fc.constant({}),
    empty({}),
    empty(null),
    fc.constantFrom<Mapping>(
      { positions: { [party]: {} } },
      { positions: { [party]: null } },
      { positions: { [party]: { money: null } } },
      { positions: { [party]: { money: {} } } },
      { positions: { [party]: { money: { demands: null, rejects: null } } } },
      { parties: { [party]: {} } },
      { parties: { [party]: { 'walk-away': null, says: null } } },
      { issues: { money: {} } },
      { issues: { money: { title: null, settled: null } } },
      { events: [], notes: [] },
      { basis: 'inferred' },
      { title: null, summary: null, 'x-own': { words: 'Not a word.' } },
    ),
  );
}

const asked = anyFamily.chain((family) => {
  const files = filesOf(family);
  const ids = family.draft.parties.map(({ id }) => id);
  const free = [...ids.map((id) => [id]), ids.slice(0, 2), []].filter(
    (readers) => !(nameFor(readers) in files),
  );
  return fc
    .constantFrom(...free, ['party-1', 'party-0', 'nobody'].slice(0, 2))
    .filter(
      (readers) => !family.beside.some((one) => one.readers.toSorted().join() === readers.toSorted().join()),
    )
    .chain((readers) =>
      fc.record({
        family: fc.constant(family),
        readers: fc.constant(readers),
        as: fc.constantFrom(...readersOf(family).filter((as) => mayRead(family, as, readers))),
        parts: nothings(ids[0] ?? ''),
        lines: fc.array(anyLine(family), { minLength: 2, maxLength: 2 }),
      }),
    );
});

const redact: Line = { words: ['redact'], ending: null };

test('a file that says nothing changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ family, readers, as, parts, lines }) => {
      const files = filesOf(family);
      const more = { ...files, [nameFor(readers)]: textFor(readers, parts) };
      for (const line of [redact, ...lines]) {
        const without = await among(files, (at) => seenIn(at, line, ['--as', as]));
        const beside = await among(more, (at) => seenIn(at, line, ['--as', as]));
        expect(difference(line, beside, without)).toBeNull();
      }
    }),
    runs(40),
  );
});
