/** Random command lines about a family: commands, words, options and formats. */
import * as fc from 'fast-check';
import type { CommandName } from '../../../src/records/answers/answers.ts';
import { formatsFor } from '../../../src/formats/index.ts';
import { states } from '../../../src/model/state.ts';
import { pointOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { place } from '../positions.ts';
import type { Family } from './family.ts';
import { money } from './secret.ts';

/** The words of a command line, and how the name of the file ends that it writes; null for standard output. */
export interface Line {
  readonly words: readonly string[];
  readonly ending: string | null;
}

/** What `check` finds stands in the author's files, so that no law compares it with that of another file. */
type Asked = Exclude<CommandName, 'check' | 'explain' | 'changes'>;

/** A line for any question about one model, and for the commands that write all of it. */
export function anyLine(family: Family): fc.Arbitrary<Line> {
  const names = Object.keys(linesOf(family)).filter(isAsked);
  const one = (name: Asked): fc.Arbitrary<Line> =>
    fc.tuple(linesOf(family)[name], shared(family), looksOf(name)).map(([words, options, look]) => ({
      words: [name, ...words, ...options, ...look.words],
      ending: look.ending,
    }));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names).chain(one) },
    { weight: 1, arbitrary: fc.constantFrom(...writings) },
  );
}

/** Pages and models are written whole. */
const writings: readonly Line[] = [
  { words: ['page'], ending: '.html' },
  { words: ['page', '-o', '-'], ending: null },
];

function isAsked(name: string): name is Asked {
  return name !== 'check';
}

/** The words and own options of each command. */
function linesOf(family: Family): { readonly [Name in Asked]: fc.Arbitrary<readonly string[]> } {
  const { draft } = family;
  const parties = fc.shuffledSubarray(
    draft.parties.map(({ id }) => id),
    { minLength: 2 },
  );
  const some = fc.option(parties, { nil: [] });
  const flags = (...all: readonly string[]) => fc.subarray([...all]);
  const named = (option: string, word: fc.Arbitrary<string>) =>
    fc.option(
      word.map((one) => [option, one]),
      { nil: [], freq: 2 },
    );
  const fixed = pointOfAny(draft).map(([issue, point]) => `${issue}=${point}`);
  const from = fc.oneof(fc.constantFrom('draft-0', 'draft-1'), fixed);
  const joined = (...parts: readonly fc.Arbitrary<readonly string[]>[]) =>
    fc.tuple(...parts).map((all) => all.flat());
  return {
    show: fc.option(
      thing(draft).map((one) => [one]),
      { nil: [] },
    ),
    positions: some,
    compare: some,
    diff: joined(
      parties.map((all) => all.slice(0, 2)),
      flags('--exit-code'),
    ),
    gaps: joined(some, named('--fail-on', fc.constantFrom(...states))),
    rejections: some,
    concessions: some,
    proposal: joined(
      fc.option(
        fc.constantFrom('draft-0', 'draft-1').map((id) => [id]),
        { nil: [] },
      ),
      named('--draft', fixed),
    ),
    bridge: joined(some, flags('--all')),
    deals: joined(some, flags('--all'), named('--from', from), named('--fix', fixed), named('--top', few)),
    trades: joined(some, flags('--all'), named('--from', from), named('--fix', fixed), named('--top', few)),
    timeline: some,
    alignment: joined(some, flags('--all', '--weighted')),
    report: flags('--brief'),
    sheet: fc.constantFrom(...draft.parties.map(({ id }) => [id])),
  };
}

const few = fc.constantFrom('1', '3');

/** A word for something that the public knows, or for nothing at all, which may be near to what others know. */
function thing({ parties, blocs, issues }: Draft): fc.Arbitrary<string> {
  const ids = [...parties, ...blocs, ...issues].map(({ id }) => id);
  const nobodys = ['zqcanarz', 'zqcanary-issu', 'the other party', 'isue-0'];
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids, money.id, 'minutes', 'draft-0') },
    { weight: 1, arbitrary: fc.constantFrom(...nobodys) },
  );
}

/** A point of an issue, as the command line takes it. */
function pointOfAny({ issues }: Draft): fc.Arbitrary<readonly [issue: string, point: string | number]> {
  const ofMoney = fc.integer({ min: 0, max: 10 }).map((tenth) => [money.id, tenth * 100] as const);
  const listed = fc
    .constantFrom(...issues)
    .chain((issue) => place(issue).map((at) => [issue.id, pointOf(issue, at)] as const));
  return fc.oneof(ofMoney, listed);
}

/** What all questions take: which issues, as of which day, and what is supposed. */
function shared({ draft }: Family): fc.Arbitrary<readonly string[]> {
  const move = fc
    .tuple(
      fc.constantFrom(...draft.parties.map(({ id }) => id)),
      pointOfAny(draft),
      fc.constantFrom('concedes+=', 'rejects-=', 'demands='),
    )
    .map(([party, [issue, point], doing]) => [`--what-if=${party}.${issue}.${doing}${point}`]);
  const none = { nil: [], freq: 1 } as const;
  return fc
    .tuple(
      fc.option(
        fc.constantFrom(money.id, ...draft.issues.map(({ id }) => id)).map((id) => ['--issue', id]),
        none,
      ),
      fc.option(
        fc.constantFrom('2026-01-20', '2026-02-20', '2026-04-01').map((day) => ['--at', day]),
        none,
      ),
      fc.option(move, none),
    )
    .map((all) => all.flat());
}

/** How an answer looks and where it goes; pictures are there for some answers alone, and the rest says so. */
function looksOf(name: string): fc.Arbitrary<Line> {
  const formats = formatsFor(name);
  const printed = fc
    .tuple(
      fc.constantFrom(...formats.filter((format) => format !== 'docx')),
      fc.subarray(['--ascii', '--width=60']),
    )
    .map(([format, look]) => ({ words: ['-f', format, ...look], ending: null }));
  const written = fc
    .constantFrom('.json', '.csv', '.md', '.html', '.docx', '.svg')
    .map((ending) => ({ words: [], ending }));
  return fc.oneof({ weight: 4, arbitrary: printed }, { weight: 1, arbitrary: written });
}
