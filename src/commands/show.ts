import { compareParties } from '../analysis/compare.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Source } from '../model/claim.ts';
import { listPositions } from '../analysis/positions.ts';
import type { Holder } from '../model/holder.ts';
import { showSource } from '../views/source.ts';
import { findGaps } from '../analysis/gaps.ts';
import { readProposal } from '../analysis/proposal.ts';
import { findNamed } from '../words/find.ts';
import { showIssue } from '../views/issue.ts';
import { showOverview } from '../views/overview.ts';
import { showBloc, showParty } from '../views/party.ts';
import { showProposal } from '../views/proposal.ts';
import { issuePage, overviewOf, partyPage } from './pages.ts';
import { principals } from './question.ts';
import type { Question } from './question.ts';

export const show: Question = {
  of: 'negotiation',
  name: 'show',
  words: '[name]',
  summary: 'What is this negotiation, party, issue or proposal?',
  examples: [
    ['stance show', 'the whole negotiation on one screen'],
    ['stance show crimea', 'one issue: who stands where, and why'],
    ['stance show moscow', 'one party: all that it wants, offers and refuses'],
  ],
  answer: ({ negotiation, words: [name], issues }) => {
    if (name === undefined) return showOverview(overviewOf(negotiation, issues));
    const named = findNamed(negotiation, name);
    switch (named.kind) {
      case 'party':
        return showParty(partyPage(negotiation, named, issues));
      case 'bloc':
        return showBloc(named, compareParties(negotiation, named.members, issues));
      case 'source':
        return showSource(named, citing(negotiation, named, issues));
      case 'proposal':
        return showProposal(readProposal(negotiation, named, issues));
      default: {
        const [gap] = findGaps(negotiation, principals(negotiation), [named]);
        if (gap === undefined) throw new Error(`no verdict on ${named.id}`);
        return showIssue(issuePage(negotiation, gap));
      }
    }
  },
};

/** The positions with an entry that cites a source. */
function citing(negotiation: Negotiation, source: Source, issues: readonly Issue[]): readonly Holder[] {
  return listPositions(negotiation, negotiation.parties, issues).filter(({ position }) => {
    const { demands, concedes, rejects, evidence } = position;
    const cited = [{ evidence }, ...demands, ...concedes, ...rejects].flatMap((entry) => entry.evidence);
    return cited.some((one) => one.source === source);
  });
}
