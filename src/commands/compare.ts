import { compareParties } from '../analysis/compare.ts';
import { showCompare } from '../views/compare.ts';
import { partiesCompared } from './question.ts';
import type { Question } from './question.ts';

export const compare: Question = {
  of: 'negotiation',
  name: 'compare',
  words: '[party...]',
  summary: 'Side by side, where does each stand?',
  examples: [
    ['stance compare', 'the principals on all issues'],
    ['stance compare west --group Territory', 'the members of a bloc on the issues of one group'],
  ],
  answer: (asked) => {
    const parties = partiesCompared(asked);
    return showCompare(compareParties(asked.negotiation, parties, asked.issues), parties);
  },
};
