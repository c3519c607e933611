import type { Report } from '../blocks/report.ts';
import type { ShowAnswer } from '../records/answers/show.ts';
import { compareParties } from '../analysis/compare.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Source } from '../model/claim.ts';
import { listPositions } from '../analysis/positions.ts';
import { findCitations, isCiting, isToldBy } from '../analysis/citations.ts';
import { afterDay } from '../analysis/later.ts';
import { showSource } from '../views/source.ts';
import type { SourcePage } from '../views/source.ts';
import { readProposal } from '../analysis/proposal.ts';
import { findNamed } from '../words/find.ts';
import { showIssue } from '../views/issue.ts';
import { showOverview } from '../views/overview.ts';
import { showBloc, showParty } from '../views/party.ts';
import { showProposal } from '../views/proposal.ts';
import { laterAround, laterBetween, laterInDrafts, laterOfAll, laterSuiting } from './later.ts';
import { issueAlone, overviewOf, partyPage, recordedOf } from './pages.ts';
import { question } from './question.ts';

export const show = question({
  name: 'show',
  words: '[name]',
  names: 'thing',
  summary: 'What is this negotiation, party, issue or proposal?',
  examples: [
    ['stance show', 'the whole negotiation on one screen'],
    ['stance show crimea', 'one issue: who stands where, and why'],
    ['stance show moscow', 'one party: all that it wants, offers and refuses'],
  ],
  options: {},
  answer: ({ negotiation, words: [name], issues }): Report<ShowAnswer> => {
    if (name === undefined)
      return showOverview(overviewOf(negotiation, issues), recordedOf(negotiation, issues));
    const named = findNamed(negotiation, name);
    switch (named.kind) {
      case 'party':
        return showParty(partyPage(negotiation, named, issues));
      case 'bloc':
        return showBloc(named, compareParties(negotiation, named.members, issues));
      case 'source':
        return showSource(sourcePage(negotiation, named, issues));
      case 'proposal':
        return showProposal(readProposal(negotiation, named, issues));
      default: {
        return showIssue(issueAlone(negotiation, named));
      }
    }
  },
  later: ({ negotiation, words: [name], issues }) => {
    if (name === undefined) return laterOfAll({ negotiation, issues });
    const named = findNamed(negotiation, name);
    switch (named.kind) {
      case 'party':
        return laterSuiting(
          negotiation,
          [named],
          issues,
          ({ concedes, rejects }) => concedes.length + rejects.length > 0,
        );
      case 'bloc':
        return laterBetween(negotiation, named.members, issues);
      case 'source':
        return laterCitations(negotiation, named, issues);
      case 'proposal':
        return laterInDrafts(negotiation, [named], issues);
      default:
        return laterAround({ negotiation, issues: [named] });
    }
  },
});

/** A source with what cites it by the day of the negotiation. */
function sourcePage(negotiation: Negotiation, source: Source, issues: readonly Issue[]): SourcePage {
  const citations = findCitations(negotiation, source, issues).filter((one) =>
    isToldBy(negotiation.date, one),
  );
  const held = listPositions(negotiation, negotiation.parties, issues);
  return { source, held: held.filter(({ position }) => isCiting(position, source)), citations };
}

function laterCitations(
  negotiation: Negotiation,
  source: Source,
  issues: readonly Issue[],
): readonly string[] {
  const later = findCitations(negotiation, source, issues).filter((one) => !isToldBy(negotiation.date, one));
  return afterDay(
    negotiation,
    later.map(({ place }) => place.date),
  );
}
