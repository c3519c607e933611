/** Random families of files: a public model, and beside it what some readers may know. */
import * as fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Draft } from '../draft.ts';
import { pointOf } from '../draft.ts';
import { anyTalks } from '../talks.ts';
import type { Talks } from '../talks.ts';
import { marksOf, money, secret } from './secret.ts';

/** Values by their keys, as a file holds them. */
export type Mapping = Readonly<Record<string, unknown>>;

/** The texts of files by their names. */
export type Files = Readonly<Record<string, string>>;

/** A confidential file. */
export interface Beside {
  readonly file: string;
  /** The parties that it is for; of a bloc the bloc. */
  readonly readers: readonly string[];
  readonly text: string;
}

/** A public model with what lies beside it. */
export interface Family {
  readonly draft: Draft;
  readonly text: string;
  readonly beside: readonly Beside[];
}

/** The name of every public model. */
export const model = 'stance.yaml';

/** The files of a family, or those of them that lie beside its model and pass. */
export function filesOf({ text, beside }: Family, passes: (one: Beside) => boolean = () => true): Files {
  return { [model]: text, ...Object.fromEntries(beside.filter(passes).map((one) => [one.file, one.text])) };
}

/** Everybody as whom a family can be read. */
export function readersOf({ draft }: Family): readonly string[] {
  return [...draft.parties.map(({ id }) => id), ...draft.blocs.map(({ id }) => id), 'public', 'author'];
}

/** Whether a reader may read a file for these readers: the author all, a bloc what all of its members may. */
export function mayRead({ draft }: Family, as: string, readers: readonly string[]): boolean {
  if (as === 'public' || as === 'author') return as === 'author';
  const knowing = readers.flatMap((id) => partiesOf(draft, id));
  return partiesOf(draft, as).every((party) => knowing.includes(party));
}

function partiesOf({ blocs }: Draft, id: string): readonly string[] {
  return blocs.find((bloc) => bloc.id === id)?.members ?? [id];
}

/** The name of the file for these readers. */
export function nameFor(readers: readonly string[]): string {
  return `stance.${readers.length === 0 ? 'author' : readers.join('+')}.yaml`;
}

/** The text of a file for these readers. */
export function textFor(readers: readonly string[], parts: Mapping): string {
  return stringify({ stance: 1, 'known-to': readers, ...parts });
}

/** Families of one to four confidential files. */
export const anyFamily: fc.Arbitrary<Family> = anyTalks.chain((talks) =>
  fc
    .tuple(publicText(talks), readerships(talks.draft))
    .chain(([text, all]) =>
      fc
        .tuple(...all.map((readers, at) => besideFor(talks, text, readers, at)))
        .map((beside) => ({ draft: talks.draft, text, beside })),
    ),
);

/** A family with somebody who reads it. */
export const anyReading: fc.Arbitrary<{ readonly family: Family; readonly as: string }> = anyFamily.chain(
  (family) => fc.constantFrom(...readersOf(family)).map((as) => ({ family, as })),
);

/** For whom files are, no two for the same. */
function readerships(draft: Draft): fc.Arbitrary<readonly (readonly string[])[]> {
  const ids = draft.parties.map(({ id }) => id);
  const blocs = draft.blocs.map(({ id }) => fc.constant([id]));
  const one = fc.oneof(
    { weight: 4, arbitrary: fc.shuffledSubarray(ids, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
    ...blocs.map((arbitrary) => ({ weight: 2, arbitrary })),
  );
  return fc.uniqueArray(one, {
    minLength: 1,
    maxLength: 4,
    selector: (readers) =>
      readers
        .flatMap((id) => partiesOf(draft, id))
        .toSorted()
        .join(),
  });
}

function besideFor(
  { draft }: Talks,
  text: string,
  readers: readonly string[],
  at: number,
): fc.Arbitrary<Beside> {
  const marks = marksOf(at);
  const drafts = Object.entries<{ points?: Mapping }>(parse(text).proposals ?? {}).flatMap(
    ([id, { points }]) => {
      const [issue] = Object.keys(points ?? {});
      return issue === undefined ? [] : [[id, issue] as const];
    },
  );
  return fc
    .tuple(secret({ draft, drafts }, marks, readers), mixed(readers), fc.boolean())
    .map(([parts, named, isTold]) => ({
      file: nameFor(readers),
      readers,
      text: `${isTold ? `# ${marks.text('comment')}\n` : ''}${textFor(named, parts)}`,
    }));
}

function mixed<T>(all: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length });
}

/** The talks with a source, with money to speak of, and with what some parties say that points are worth to them. */
function publicText({ text, draft }: Talks): fc.Arbitrary<string> {
  const ids = draft.parties.map(({ id }) => id);
  return fc
    .record({
      scored: fc.subarray(ids),
      behind: fc.constantFrom<Mapping>(
        {},
        { evidence: 'minutes' },
        { basis: 'stated', evidence: ['minutes'] },
      ),
      asked: fc.tuple(...ids.map(() => fc.constantFrom(null, 100, 400, 800))),
      isTold: fc.boolean(),
    })
    .map(({ scored, behind, asked, isTold }) => {
      const file: { issues: Mapping; positions?: Record<string, Record<string, unknown>> } = parse(text);
      const positions = { ...file.positions };
      ids.forEach((party, at) => {
        const own = { ...positions[party] };
        if (asked[at] !== null && asked[at] !== undefined) own[money.id] = { demands: asked[at] };
        if (scored.includes(party))
          for (const issue of [...draft.issues, moneyIssue]) addScores(own, issue, at);
        if (Object.keys(own).length > 0) positions[party] = own;
      });
      const made = stringify({
        ...file,
        ...behind,
        sources: { minutes: { title: 'Minutes of the talks', date: '2026-01-10' } },
        issues: {
          ...file.issues,
          [money.id]: { title: 'Money', range: { from: money.from, to: money.to, unit: 'euros' } },
        },
        positions,
      });
      return isTold ? `# As all may read it.\n${made}` : made;
    });
}

type Scored = Parameters<typeof pointOf>[0];
const moneyIssue: Scored = { kind: 'range', ...money, unit: 'euros', settled: null };

/** Adds to each position of a party on an issue what its points are worth. */
function addScores(own: Record<string, unknown>, issue: Scored, party: number): void {
  const scores =
    issue.kind === 'range'
      ? [
          { point: issue.from, score: party },
          { point: issue.to, score: 4 },
        ]
      : Object.fromEntries(
          Array.from({ length: issue.size }, (_, at) => [pointOf(issue, at), (at * 2 + party) % 5]),
        );
  const held = own[issue.id];
  own[issue.id] = Array.isArray(held)
    ? held.map((one: Mapping) => ({ ...one, scores }))
    : { ...(typeof held === 'object' ? held : {}), scores };
}
