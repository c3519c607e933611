/** From a word on the command line to the party, bloc, issue or draft that it names. */
import { knownKinds, unknown, wordsOf } from './known.ts';
import type { Source } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Bloc, Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import { UsageError } from './usage.ts';
import { fold } from './fold.ts';

/** Whatever a word may name. */
export type Named = Party | Bloc | Issue | Proposal | Source;

/** What a word names: a party or bloc by id, alias or name, an issue or a draft by id or title, else a source by its id. */
export function findNamed(negotiation: Negotiation, word: string): Named {
  const found = namedIn(negotiation, word);
  if (found !== undefined) return found;
  refuseLater(negotiation, word);
  const { parties, blocs, issues, drafts, sources } = knownKinds(negotiation);
  throw unknown('name', word, [parties, blocs, issues, drafts, sources]);
}

/** What a word names of all that is in the negotiation, or undefined. */
export function namedIn(negotiation: Negotiation, word: string): Named | undefined {
  return (
    sides(negotiation, word) ??
    issueOf(negotiation, word) ??
    proposalOf(negotiation.proposals, word) ??
    negotiation.sources.find(({ id }) => id === fold(word))
  );
}

/** The parties that the words name, each once, in the order named; a bloc stands for its members. */
export function findParties(negotiation: Negotiation, words: readonly string[]): readonly Party[] {
  const found = words.flatMap((word) => {
    const side = sides(negotiation, word);
    if (side === undefined) {
      const { parties, blocs } = knownKinds(negotiation);
      throw unknown('party', word, [parties, blocs]);
    }
    return side.kind === 'bloc' ? side.members : [side];
  });
  return [...new Set(found)];
}

/** The one party that a word names; a bloc is bad usage, for its members may disagree, and the hint tells what to do with them. */
export function findParty(
  negotiation: Negotiation,
  word: string,
  hintFor: (members: readonly string[]) => string = sideBySide,
): Party {
  const side = sides(negotiation, word);
  if (side === undefined) throw unknown('party', word, [knownKinds(negotiation).parties]);
  if (side.kind === 'party') return side;
  const members = side.members.map((member) => member.id);
  throw new UsageError(`"${word}" is a bloc, and its members may disagree`, hintFor(members));
}

function sideBySide(members: readonly string[]): string {
  return `Set its members side by side with: stance compare ${members.join(' ')}`;
}

/** The issue that a word names, by id or by title. */
export function findIssue(negotiation: Negotiation, word: string): Issue {
  const found = issueOf(negotiation, word);
  if (found === undefined) throw unknown('issue', word, [knownKinds(negotiation).issues]);
  return found;
}

/** The draft that a word names, by id or by title. */
export function findProposal(negotiation: Negotiation, word: string): Proposal {
  const found = proposalOf(negotiation.proposals, word);
  if (found !== undefined) return found;
  refuseLater(negotiation, word);
  throw unknown('draft', word, [knownKinds(negotiation).drafts]);
}

/** The issues that `--issue` and `--group` leave, in the order of the model; all where neither is given. */
export function findIssues(
  negotiation: Negotiation,
  issues: readonly string[],
  groups: readonly string[],
): readonly Issue[] {
  if (issues.length === 0 && groups.length === 0) return negotiation.issues;
  const isIssue = (word: string): boolean => issueOf(negotiation, word) !== undefined;
  const isGroup = (word: string): boolean => groupOf(negotiation, word) !== undefined;
  const named = new Set(parted(issues, isIssue).map((word) => findIssue(negotiation, word)));
  const wanted = new Set(parted(groups, isGroup).map((word) => findGroup(negotiation, word)));
  return negotiation.issues.filter(
    (issue) => named.has(issue) || (issue.group !== null && wanted.has(issue.group)),
  );
}

/** Words that each name one party or bloc; a word may hold several between commas. */
export function partyWords(negotiation: Negotiation, words: readonly string[]): readonly string[] {
  return parted(words, (word) => sides(negotiation, word) !== undefined);
}

/** Each word whole where it names something, for names hold commas too; else its parts, where any of them does. */
function parted(words: readonly string[], isName: (word: string) => boolean): readonly string[] {
  return words.flatMap((word) => {
    const parts = word.split(',').filter((part) => part.trim() !== '');
    return !isName(word) && parts.some(isName) ? parts : [word];
  });
}

function findGroup(negotiation: Negotiation, word: string): string {
  const found = groupOf(negotiation, word);
  if (found === undefined) throw unknown('group', word, [knownKinds(negotiation).groups]);
  return found;
}

function groupOf({ issues }: Negotiation, word: string): string | undefined {
  return issues.flatMap((issue) => issue.group ?? []).find((group) => fold(group) === fold(word));
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
