/** From a word on the command line to the party, bloc, issue or draft that it names. */
import { didYouMean } from './near.ts';
import type { Source } from '../model/claim.ts';
import { grouped } from '../model/group.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Bloc, Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import { UsageError } from './usage.ts';

/** How a word is compared: in any case (by way of capitals, for ß and SS are one), in any Unicode form, spaces folded. */
export function fold(word: string): string {
  const one = streamable(word).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return one.trim().replaceAll(/\s+/g, ' ');
}

/** The order of accents is one within thirty of them (UAX 15): to sort more takes time with the square of their number. */
function streamable(word: string): string {
  return word.replaceAll(/\p{M}{30}/gu, '$&\u034f');
}

/** The words that name a party or a bloc: id, name and aliases. */
export function wordsOf(one: Party | Bloc): readonly string[] {
  return [one.id, one.name, ...one.aliases];
}

/** Whatever a word may name. */
export type Named = Party | Bloc | Issue | Proposal | Source;

/** What a word names: a party or bloc by id, alias or name, an issue or a draft by id or title, else a source by its id. */
export function findNamed(negotiation: Negotiation, word: string): Named {
  const { sources } = negotiation;
  const found =
    sides(negotiation, word) ??
    issueOf(negotiation, word) ??
    proposalOf(negotiation.proposals, word) ??
    sources.find(({ id }) => id === fold(word));
  if (found !== undefined) return found;
  refuseLater(negotiation, word);
  const known = [...sideWords(negotiation), ...issueWords(negotiation), ...proposalWords(negotiation)];
  throw unknown('party, bloc or issue', word, [...known, ...sources.map(({ id }) => id)]);
}

/** The parties that the words name, each once, in the order named; a bloc stands for its members. */
export function findParties(negotiation: Negotiation, words: readonly string[]): readonly Party[] {
  const found = words.flatMap((word) => {
    const side = findPartyOrBloc(negotiation, word);
    return side.kind === 'bloc' ? side.members : [side];
  });
  return [...new Set(found)];
}

/** The one party that a word names; a bloc is bad usage, for its members may disagree. */
export function findParty(negotiation: Negotiation, word: string): Party {
  const side = findPartyOrBloc(negotiation, word);
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

/** The draft that a word names, by id or by title. */
export function findProposal(negotiation: Negotiation, word: string): Proposal {
  const found = proposalOf(negotiation.proposals, word);
  if (found !== undefined) return found;
  refuseLater(negotiation, word);
  throw unknown('draft', word, proposalWords(negotiation));
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

function findPartyOrBloc(negotiation: Negotiation, word: string): Party | Bloc {
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

function proposalOf(proposals: readonly Proposal[], word: string): Proposal | undefined {
  const wanted = fold(word);
  return proposals.find(({ id }) => id === wanted) ?? proposals.find(({ title }) => fold(title) === wanted);
}

/** A draft that has not come by the day of the negotiation is known, though there is nothing to say of it that day. */
function refuseLater({ history, date: today }: Negotiation, word: string): void {
  const date = proposalOf(history.proposals, word)?.date ?? null;
  if (date === null) return;
  throw new UsageError(
    `The draft "${word}" is dated ${date}, later than ${today}`,
    `Read it with --at ${date}.`,
  );
}

function proposalWords({ proposals }: Negotiation): readonly string[] {
  return proposals.flatMap(({ id, title }) => [id, title]);
}

function sideWords(negotiation: Negotiation): readonly string[] {
  return [...negotiation.parties, ...negotiation.blocs].flatMap(wordsOf);
}

function issueWords(negotiation: Negotiation): readonly string[] {
  return negotiation.issues.flatMap((issue) => [issue.id, issue.title]);
}

/** Bad usage: a word names no such thing; told with what is near, else what is known. */
export function unknown(what: string, word: string, known: readonly string[]): UsageError {
  return new UsageError(`Unknown ${what} "${word}"`, didYouMean(word, known) ?? listed(known));
}

function listed(known: readonly string[]): string | null {
  const words = [...grouped(known, fold).values()].flatMap(([first]) => first ?? []);
  const first = words.slice(0, 12).join(', ');
  return words.length === 0 ? null : `Known are: ${first}${words.length > 12 ? ', …' : ''}`;
}
