import { readProposal } from '../analysis/proposal.ts';
import { findIssue, findPoint, findProposal } from '../words/find.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Proposal } from '../model/proposal.ts';
import { UsageError } from '../words/usage.ts';
import { showProposals } from '../views/proposal.ts';
import type { Question } from './question.ts';

export const proposal: Question = {
  of: 'negotiation',
  name: 'proposal',
  words: '[id...]',
  summary: 'Who takes which point of a draft, and who blocks it?',
  examples: [
    ['stance proposal', 'all drafts in order, and which comes closest to each side'],
    ['stance proposal us-28', 'one draft: who takes which point, and what it changed for whom'],
    ['stance proposal --draft crimea=deferred,force-cap=700000', 'a draft of your own'],
  ],
  options: [{ flags: '--draft <points>', description: 'read a draft from here: issue=point,issue=point' }],
  answer: ({ negotiation, words, issues, options }) => {
    const named = words.map((word) => findProposal(negotiation, word));
    const drafts = options.draft === undefined ? named : [...named, readDraft(negotiation, options.draft)];
    const shown = drafts.length === 0 ? negotiation.proposals : [...new Set(drafts)];
    return showProposals(
      shown.map((draft) => readProposal(negotiation, draft, issues)),
      drafts.length > 0,
    );
  },
};

/** A draft as it is written on the command line. */
function readDraft(negotiation: Negotiation, text: string): Proposal {
  const points = new Map<Issue, number>();
  for (const pair of text.split(',')) {
    const [name = '', ...rest] = pair.split('=');
    if (rest.length === 0)
      throw new UsageError(`"${pair}" names no point`, 'Write a draft as issue=point,issue=point.');
    const issue = findIssue(negotiation, name);
    if (points.has(issue))
      throw new UsageError(`The draft names two points of "${issue.id}"`, 'A draft has one point an issue.');
    points.set(issue, findPoint(issue, rest.join('=').trim()));
  }
  const said = { title: 'A draft from the command line', by: [], date: null, revises: null, status: null };
  return {
    kind: 'proposal',
    id: 'draft',
    ...said,
    points,
    responses: [],
    basis: null,
    evidence: [],
  };
}
