import { readProposals } from '../analysis/proposal.ts';
import { showProposals } from '../views/proposal.ts';
import { parseDraft } from '../words/draft.ts';
import { findProposal } from '../words/find.ts';
import { textOption } from './option.ts';
import { question } from './question.ts';

export const proposal = question({
  name: 'proposal',
  words: '[id...]',
  summary: 'Who takes which point of a draft, and who blocks it?',
  examples: [
    ['stance proposal', 'all drafts in order, and which comes closest to each side'],
    ['stance proposal us-28', 'one draft: who takes which point, and what it changed for whom'],
    ['stance proposal --draft crimea=deferred,force-cap=700000', 'a draft of your own'],
  ],
  options: { draft: textOption('--draft <points>', 'read a draft from here: issue=point,issue=point') },
  answer: ({ negotiation, words, issues }, { draft }) => {
    const named = words.map((word) => findProposal(negotiation, word));
    const wanted = draft === null ? named : [...named, parseDraft(negotiation, draft)];
    const shown = wanted.length === 0 ? negotiation.proposals : [...new Set(wanted)];
    return showProposals(readProposals(negotiation, shown, issues), wanted.length > 0);
  },
});
