import { closestDrafts } from '../analysis/closest.ts';
import { afterDay, laterDays } from '../analysis/later.ts';
import { readProposals } from '../analysis/proposal.ts';
import type { Proposal } from '../model/proposal.ts';
import { listProposals, showProposals } from '../views/proposal.ts';
import { parseDraft } from '../words/draft.ts';
import { findProposal } from '../words/find.ts';
import { laterInDrafts } from './later.ts';
import { naming, textOption } from './option.ts';
import { question } from './question.ts';
import type { Subject } from './question.ts';

export const proposal = question({
  name: 'proposal',
  words: '[id...]',
  names: 'draft',
  summary: 'Who takes which point of a draft, and who blocks it?',
  examples: [
    ['stance proposal', 'all drafts in order, and which comes closest to each side'],
    [
      'stance proposal us-28 -m data/ukraine-2025.yaml',
      'one draft: who takes which point, and what it changed for whom',
    ],
    ['stance proposal --draft crimea=open,donbas=unsettled', 'a draft of your own'],
  ],
  options: {
    draft: naming(
      'points',
      textOption('--draft <points>', 'read a draft from here: issue=point,issue=point'),
    ),
  },
  answer: (subject, { draft }) => {
    const { negotiation, issues } = subject;
    const wanted = draftsNamed(subject, draft);
    const shown = wanted.length === 0 ? negotiation.proposals : wanted;
    const readings = readProposals(negotiation, shown, issues);
    return wanted.length > 0 ? showProposals(readings) : listProposals(readings, closestDrafts(readings));
  },
  later: (subject, { draft }) => {
    const { negotiation, issues } = subject;
    const wanted = draftsNamed(subject, draft);
    if (wanted.length > 0) return laterInDrafts(negotiation, wanted, issues);
    const { parties, history } = negotiation;
    return afterDay(negotiation, [
      ...laterInDrafts(negotiation, history.proposals, issues),
      ...laterDays(negotiation, { kinds: ['proposal'], parties, issues }),
    ]);
  },
});

/** The drafts that are named, each once, with that of the command line. */
function draftsNamed({ negotiation, words }: Subject, draft: string | null): readonly Proposal[] {
  const named = words.map((word) => findProposal(negotiation, word));
  return [...new Set(draft === null ? named : [...named, parseDraft(negotiation, draft)])];
}
