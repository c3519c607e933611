import { listRejections } from '../analysis/rejections.ts';
import { showRejections } from '../views/rejections.ts';
import { partiesListed } from './question.ts';
import type { Question } from './question.ts';

export const rejections: Question = {
  of: 'negotiation',
  name: 'rejections',
  words: '[party...]',
  summary: 'Which point does each party reject, why, and who asks for it?',
  examples: [
    ['stance rejections', 'every rejected point of every party'],
    ['stance rejections kyiv europe --format csv', 'those of two parties, for a spreadsheet'],
  ],
  answer: (asked) => {
    const parties = partiesListed(asked);
    return showRejections(listRejections(asked.negotiation, parties, asked.issues), parties);
  },
};
