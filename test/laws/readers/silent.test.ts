/** A confidential file that says nothing changes nothing for those who may read it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../seed.ts';
import { anyFamily, filesOf, mayRead, nameFor, readersOf, textFor } from './family.ts';
import type { Family, Mapping } from './family.ts';
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

/** For whom a file may be added: no other is for the same readers. */
function freeIn(family: Family): readonly (readonly string[])[] {
  const [first = '', second = '', ...others] = family.draft.parties.map(({ id }) => id);
  const taken = new Set(family.beside.map(({ readers }) => readers.toSorted().join()));
  const all = [[first], [second], ...others.map((id) => [id]), [second, first], []];
  return all.filter((readers) => !taken.has(readers.toSorted().join()));
}

const asked = anyFamily
  .filter((family) => freeIn(family).length > 0)
  .chain((family) =>
    fc.constantFrom(...freeIn(family)).chain((readers) =>
      fc.record({
        family: fc.constant(family),
        readers: fc.constant(readers),
        as: fc.constantFrom(...readersOf(family).filter((as) => mayRead(family, as, readers))),
        parts: nothings('party-0'),
        lines: fc.array(anyLine(family), { minLength: 2, maxLength: 2 }),
      }),
    ),
  );

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
    runs(25),
  );
});
