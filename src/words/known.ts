/** What a word on the command line could have named: the words of each kind, as a user would type them. */
import { didYouMean, nearestFirst } from './near.ts';
import type { ListedIssue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Bloc, Party } from '../model/party.ts';
import { UsageError } from './usage.ts';

/** Things of one kind, each with the words that name it, the one to type first. */
export interface KnownKind {
  readonly title: string;
  readonly things: readonly (readonly string[])[];
  /** What lists all of them, where a list of the nearest leaves some out. */
  readonly all: string;
}

/** The words that name a party or a bloc: id, name and aliases. */
export function wordsOf(one: Party | Bloc): readonly string[] {
  return [one.id, one.name, ...one.aliases];
}

/** All that has a name in a negotiation, by kind. */
export function knownKinds({ parties, blocs, issues, proposals, sources }: Negotiation) {
  const titled = ({ id, title }: { readonly id: string; readonly title: string }) => [id, title];
  const groups = new Set(issues.flatMap(({ group }) => group ?? []));
  return {
    parties: { title: 'Parties', things: parties.map(wordsOf), all: 'stance show' },
    blocs: { title: 'Blocs', things: blocs.map(wordsOf), all: 'stance show' },
    issues: { title: 'Issues', things: issues.map(titled), all: 'stance gaps' },
    drafts: { title: 'Drafts', things: proposals.map(titled), all: 'stance proposal' },
    sources: { title: 'Sources', things: sources.map(({ id }) => [id]), all: 'stance positions --json' },
    groups: { title: 'Groups', things: [...groups].map((group) => [group]), all: 'stance compare' },
  } as const satisfies Readonly<Record<string, KnownKind>>;
}

/** The points of an issue, by their ids. */
export function knownPoints(issue: ListedIssue): KnownKind {
  const things = issue.points.map(({ id }) => [id]);
  return { title: 'Points', things, all: `stance show ${issue.id}` };
}

/** Bad usage: a word names no such thing; told with what is near, else with a list of each kind that has its place there. */
export function unknown(what: string, word: string, kinds: readonly KnownKind[]): UsageError {
  const near = didYouMean(
    word,
    kinds.flatMap(({ things }) => things.flat()),
  );
  const lists = kinds.flatMap((kind) => (kind.things.length === 0 ? [] : [listed(word, kind)]));
  return new UsageError(`Unknown ${what} "${word}"`, near ?? (lists.join('\n') || 'The model has none.'));
}

/** More of one kind than this are counted. */
const most = 10;

function listed(word: string, { title, things, all }: KnownKind): string {
  const first = nearestFirst(word, things).slice(0, most);
  const more = things.length - first.length;
  const rest = more === 0 ? '' : ` and ${more} more: ${all}`;
  return `${title}: ${first.map(([one = '']) => forShell(one)).join(', ')}${rest}`;
}

/** A word as a shell takes it: one with a space or a sign of the shell in it stands in quotes. */
function forShell(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_.:@%+/-]+$/u.test(word)) return word;
  return /["$`\\!]/u.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
