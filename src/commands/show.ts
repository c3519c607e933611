import { compareParties } from '../analysis/compare.ts';
import { findGaps } from '../analysis/gaps.ts';
import { receive } from '../analysis/proposal.ts';
import { findNamed } from '../model/find.ts';
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
      case 'proposal':
        return showProposal(receive(negotiation, named, issues));
      default: {
        const [gap] = findGaps(negotiation, principals(negotiation), [named]);
        if (gap === undefined) throw new Error(`no verdict on ${named.id}`);
        return showIssue(issuePage(negotiation, gap));
      }
    }
  },
};
