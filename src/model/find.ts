/** From a word on the command line to the party, bloc or issue that it names. */
import { didYouMean } from './near.ts';
import type { Bloc, Issue, Negotiation, Party } from './negotiation.ts';
import { UsageError } from './usage.ts';

/** How a word is compared: in any case, however its accents are encoded, spaces folded. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}

/** The words that name a party or a bloc: id, name and aliases. */
export function wordsOf(one: Party | Bloc): readonly string[] {
  return [one.id, one.name, ...one.aliases];
}

/** Whatever a word may name. */
export type Named = Party | Bloc | Issue;

/** The party, bloc or issue that a word names: an id, alias or name, else the title of an issue. */
export function findNamed(negotiation: Negotiation, word: string): Named {
  const found = sides(negotiation, word) ?? issueOf(negotiation, word);
  if (found === undefined)
    throw unknown('party, bloc or issue', word, [...sideWords(negotiation), ...issueWords(negotiation)]);
  return found;
}

/** The parties that the words name, each once, in the order named; a bloc stands for its members. */
export function findParties(negotiation: Negotiation, words: readonly string[]): readonly Party[] {
  const found = words.flatMap((word) => {
    const side = findSide(negotiation, word);
    return side.kind === 'bloc' ? side.members : [side];
  });
  return [...new Set(found)];
}

/** The one party that a word names; a bloc is bad usage, for its members may disagree. */
export function findParty(negotiation: Negotiation, word: string): Party {
  const side = findSide(negotiation, word);
  if (side.kind === 'party') return side;
  const members = side.members.map((member) => member.id).join(' ');
  throw new UsageError(
    `"${word}" is a bloc, and its members may disagree`,
    `Set its members side by side with: stance compare ${members}`,
  );
}

/** The issue that a word names, by id or by title. */
export function findIssue(negotiation: Negotiation, word: string): Issue {
  const found = issueOf(negotiation, word);
  if (found === undefined) throw unknown('issue', word, issueWords(negotiation));
  return found;
}

/** The issues that `--issue` and `--group` leave, in the order of the model; all where neither is given. */
export function findIssues(
  negotiation: Negotiation,
  issues: readonly string[],
  groups: readonly string[],
): readonly Issue[] {
  if (issues.length === 0 && groups.length === 0) return negotiation.issues;
  const named = new Set(issues.map((word) => findIssue(negotiation, word)));
  const wanted = new Set(groups.map((word) => findGroup(negotiation, word)));
  return negotiation.issues.filter(
    (issue) => named.has(issue) || (issue.group !== null && wanted.has(issue.group)),
  );
}

function findGroup(negotiation: Negotiation, word: string): string {
  const groups = [...new Set(negotiation.issues.flatMap((issue) => issue.group ?? []))];
  const found = groups.find((group) => fold(group) === fold(word));
  if (found === undefined) throw unknown('group', word, groups);
  return found;
}

function findSide(negotiation: Negotiation, word: string): Party | Bloc {
  const found = sides(negotiation, word);
  if (found === undefined) throw unknown('party', word, sideWords(negotiation));
  return found;
}

function sides(negotiation: Negotiation, word: string): Party | Bloc | undefined {
  const wanted = fold(word);
  return [...negotiation.parties, ...negotiation.blocs].find((one) =>
    wordsOf(one).some((known) => fold(known) === wanted),
  );
}

function issueOf(negotiation: Negotiation, word: string): Issue | undefined {
  const wanted = fold(word);
  return (
    negotiation.issues.find((issue) => issue.id === wanted) ??
    negotiation.issues.find((issue) => fold(issue.title) === wanted)
  );
}

function sideWords(negotiation: Negotiation): readonly string[] {
  return [...negotiation.parties, ...negotiation.blocs].flatMap(wordsOf);
}

function issueWords(negotiation: Negotiation): readonly string[] {
  return negotiation.issues.flatMap((issue) => [issue.id, issue.title]);
}

function unknown(what: string, word: string, known: readonly string[]): UsageError {
  return new UsageError(`Unknown ${what} "${word}"`, didYouMean(word, known) ?? listed(known));
}

function listed(known: readonly string[]): string | null {
  const first = [...new Set(known.map(fold))].slice(0, 12);
  return first.length === 0
    ? null
    : `Known are: ${first.join(', ')}${known.length > first.length ? ', …' : ''}`;
}
