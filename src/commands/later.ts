/** What of a model would stand in an answer, were it not dated later: the days of it, the earliest first. */
import { afterDay, datedKinds, laterDays } from '../analysis/later.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import { partiesCompared, partiesListed } from './parties.ts';
import type { Subject } from './question.ts';

/** The days of later positions, for a list of them. */
export function laterListed(subject: Subject): readonly string[] {
  const { negotiation, issues } = subject;
  return laterDays(negotiation, { kinds: ['position'], parties: partiesListed(subject), issues });
}

/** The days of later positions and settlements, for a verdict. */
export function laterJudged(subject: Subject): readonly string[] {
  return laterBetween(subject.negotiation, partiesCompared(subject), subject.issues);
}

/** The same for parties that are known. */
export function laterBetween(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly string[] {
  return laterDays(negotiation, { kinds: ['position', 'settlement'], parties, issues });
}

/** The days of all that is later, for a page of the whole negotiation. */
export function laterOfAll({ negotiation, issues }: Omit<Subject, 'words'>): readonly string[] {
  return laterDays(negotiation, { kinds: datedKinds, parties: negotiation.parties, issues });
}

/** The days of later answers to drafts, and of later positions on what these cover, for they are read from those. */
export function laterInDrafts(
  negotiation: Negotiation,
  drafts: readonly Proposal[],
  issues: readonly Issue[],
): readonly string[] {
  const { parties, history } = negotiation;
  const covered = issues.filter((issue) => drafts.some(({ points }) => points.has(issue)));
  const positions = laterDays(negotiation, { kinds: ['position'], parties, issues: covered });
  const answers = history.proposals
    .filter(({ id }) => drafts.some((draft) => draft.id === id))
    .flatMap(({ responses }) => responses.filter(({ issue }) => issues.includes(issue)));
  return afterDay(negotiation, [...positions, ...answers.map(({ date }) => date)]);
}
