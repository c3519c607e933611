/** To go back in time in what a reader knows is to know of each file what it said on that day. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runs } from '../../seed.ts';
import { anyFamily, filesOf, model, nameFor, textFor } from './family.ts';
import type { Mapping } from './family.ts';
import { marksOf, secret } from './secret.ts';
import { seenOn } from './seen.ts';

type Positions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is said from a day on. */
interface Entry {
  readonly since: string;
  readonly said: Mapping;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A position in any of its forms as a history, the oldest first; what says nothing is nothing. */
function historyOf(position: unknown): readonly Entry[] {
  if (position === undefined || position === null) return [];
  const isHistory =
    Array.isArray(position) &&
    position.some((one) => isMapping(one) && !('point' in one) && !('from' in one));
  const entries: readonly unknown[] = isHistory ? position : [position];
  return entries
    .map((one): Entry => {
      const { since, ...said } = isMapping(one) ? one : { demands: one };
      const stated = Object.entries(said).filter(([, held]) => held !== null && held !== undefined);
      return { since: typeof since === 'string' ? since : '', said: Object.fromEntries(stated) };
    })
    .filter(({ said }) => Object.keys(said).length > 0)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
}

/** What holds on a day; scores hold until they are stated anew. */
function onDay(history: readonly Entry[], day: string): Mapping | undefined {
  const begun = history.filter(({ since }) => since <= day);
  const { scores } = begun.findLast(({ said }) => 'scores' in said)?.said ?? {};
  const last = begun.at(-1)?.said;
  return last && { ...(scores === undefined ? {} : { scores }), ...last };
}

/** What files say together on a day, each of them over the one before. */
function joinedOn(day: string, files: readonly Positions[]): Positions {
  const holders = new Set(files.flatMap(Object.keys));
  return Object.fromEntries(
    [...holders].map((holder) => {
      const issues = new Set(files.flatMap((file) => Object.keys(file[holder] ?? {})));
      const held = [...issues].flatMap((issue) => {
        const histories = files.map((file) => historyOf(file[holder]?.[issue]));
        const said = onDay(together(histories), day);
        return said === undefined ? [] : [[issue, said] as const];
      });
      return [holder, Object.fromEntries(held)];
    }),
  );
}

/** One history of several: on each day on which one begins, what each says then, key by key. */
function together(histories: readonly (readonly Entry[])[]): readonly Entry[] {
  const days = new Set(histories.flatMap((history) => history.map(({ since }) => since)));
  return [...days].toSorted().map((since) => {
    const inForce = histories.map((history) => history.findLast((one) => one.since <= since)?.said ?? {});
    return { since, said: Object.assign({}, ...inForce) };
  });
}

/** A confidential file of one party that holds positions alone. */
const asked = anyFamily.chain((family) =>
  secret({ draft: family.draft, drafts: [] }, marksOf(0), ['party-0']).map(({ positions = {} }) => {
    const whole: { readonly positions: Positions } = JSON.parse(JSON.stringify({ positions }));
    const { money, ...rest }: Readonly<Record<string, unknown>> = { ...whole.positions['party-0'] };
    const own = Object.fromEntries(
      Object.entries({ money, ...rest }).filter(([issue]) => !issue.startsWith('zq')),
    );
    return { family, own };
  }),
);

/** What stands behind an entry is told by another law. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !['basis', 'evidence', 'since'].includes(key));
  return Object.fromEntries(kept.map(([key, held]) => [key, bare(held)]));
}

test('as of a day a reader knows what the files that it may read say as of that day', async () => {
  const compared = { some: 0, all: 0 };
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.constantFrom('2026-01-10', '2026-02-05', '2026-03-01', '2026-04-01'),
      async ({ family, own }, day) => {
        const file: { readonly positions?: Positions } = parse(family.text);
        const positions = joinedOn(day, [file.positions ?? {}, { 'party-0': own }]);
        const line = { words: ['positions', '--json', '--at', day], ending: null };
        const files = {
          ...filesOf(family, () => false),
          [nameFor(['party-0'])]: textFor(['party-0'], { positions: { 'party-0': own } }),
        };
        const joined = await seenOn(files, line, ['--as', 'party-0']);
        const reference = await seenOn({ [model]: stringify({ ...file, positions }) }, line);
        compared.all += 1;
        // A contradiction on another day is a fault on every day of the one, and on none of the other.
        fc.pre(joined.exit === 0);
        compared.some += 1;
        expect({ exit: reference.exit, err: reference.err }).toEqual({ exit: 0, err: '' });
        expect(bare(JSON.parse(joined.out).positions)).toEqual(bare(JSON.parse(reference.out).positions));
      },
    ),
    runs(40),
  );
  expect(compared.some / compared.all).toBeGreaterThan(0.6);
});
