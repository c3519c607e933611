/** What of a model would stand in an answer, or bear on it, were it not dated later: the days of it, the earliest first. */
import { afterDay, datedKinds, laterDays } from '../analysis/later.ts';
import { isSoFar } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import type { Proposal } from '../model/proposal.ts';
import { partiesCompared, partiesListed } from './parties.ts';
import type { Subject } from './question.ts';

/** The days of later positions, for a list of them. */
export function laterListed(subject: Subject): readonly string[] {
  const { negotiation, issues } = subject;
  return laterDays(negotiation, { kinds: ['position'], parties: partiesListed(subject), issues });
}

/** The same for a list of what suits whom: where one of the parties holds what is listed, what others hold counts, too. */
export function laterSuiting(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
  isListed: (position: Position) => boolean,
): readonly string[] {
  const kinds = ['position'] as const;
  const listed = (issue: Issue): boolean =>
    parties.some((party) => {
      const position = positionOf(negotiation, party, issue);
      return position !== null && isListed(position);
    });
  const days = issues.flatMap((issue) => {
    const whose = listed(issue) ? negotiation.parties : parties;
    return laterDays(negotiation, { kinds, parties: whose, issues: [issue] });
  });
  return afterDay(negotiation, days);
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
  return afterDay(negotiation, [
    ...laterDays(negotiation, { kinds: ['position'], parties, issues }),
    ...laterDays(negotiation, { kinds: ['settlement'], parties, issues: withNeeded(negotiation, issues) }),
  ]);
}

/** The same where it is told who else holds a point, rejects it or has settled one: anybody may, and any draft. */
export function laterAround({ negotiation, issues }: Omit<Subject, 'words'>): readonly string[] {
  const drafts = negotiation.history.proposals.filter(({ points }) => issues.some((one) => points.has(one)));
  return afterDay(negotiation, [
    ...laterBetween(negotiation, negotiation.parties, issues),
    ...drafts.map(({ date }) => date),
  ]);
}

/** The days of all that is later, for a page of the whole negotiation. */
export function laterOfAll({ negotiation, issues }: Omit<Subject, 'words'>): readonly string[] {
  return laterDays(negotiation, { kinds: datedKinds, parties: negotiation.parties, issues });
}

/** The days of later answers to drafts, and of the later positions on what these cover and settlements elsewhere that they are read from. */
export function laterInDrafts(
  negotiation: Negotiation,
  drafts: readonly Proposal[],
  issues: readonly Issue[],
): readonly string[] {
  const { parties, history, date: today } = negotiation;
  const covered = issues.filter((issue) => drafts.some(({ points }) => points.has(issue)));
  // On what a draft names its point stands, whatever is settled there.
  const elsewhere = drafts.flatMap(({ points }) =>
    withNeeded(
      negotiation,
      issues.filter((issue) => points.has(issue)),
    ).filter((issue) => !points.has(issue)),
  );
  // An answer to a later draft is seen with that.
  const answers = history.proposals
    .filter(({ id, date }) => isSoFar(date, today) && drafts.some((draft) => draft.id === id))
    .flatMap(({ responses }) => responses.filter(({ issue }) => issues.includes(issue)));
  return afterDay(negotiation, [
    ...laterDays(negotiation, { kinds: ['position'], parties, issues: covered }),
    ...laterDays(negotiation, { kinds: ['settlement'], parties, issues: [...new Set(elsewhere)] }),
    ...answers.map(({ date }) => date),
  ]);
}

/** Some issues, and those that concessions on them wait for: what is settled there bears on them. */
function withNeeded({ positions }: Negotiation, issues: readonly Issue[]): readonly Issue[] {
  const conceded = [...positions.values()].flatMap((held) =>
    issues.flatMap((issue) => held.get(issue)?.concedes ?? []),
  );
  return [...new Set([...issues, ...conceded.flatMap(({ needs }) => needs.map(({ issue }) => issue))])];
}
