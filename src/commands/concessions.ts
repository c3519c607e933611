import { listConcessions } from '../analysis/concessions.ts';
import { showConcessions } from '../views/concessions.ts';
import { partiesListed } from './question.ts';
import type { Question } from './question.ts';

export const concessions: Question = {
  of: 'negotiation',
  name: 'concessions',
  words: '[party...]',
  summary: 'What has each side put on the table, for what, and whom does it satisfy?',
  examples: [
    ['stance concessions', 'everything that anybody would settle for'],
    ['stance concessions washington --format markdown', 'one side, to paste into a document'],
  ],
  answer: (asked) => {
    const parties = partiesListed(asked);
    return showConcessions(listConcessions(asked.negotiation, parties, asked.issues), parties);
  },
};
