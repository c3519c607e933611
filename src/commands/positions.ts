import { listPositions } from '../analysis/positions.ts';
import { showPositions } from '../views/positions.ts';
import { partiesListed } from './question.ts';
import type { Question } from './question.ts';

export const positions: Question = {
  of: 'negotiation',
  name: 'positions',
  words: '[party...]',
  summary: 'What does each side want, offer and refuse?',
  examples: [
    ['stance positions', 'all parties on all issues'],
    ['stance positions moscow --issue crimea', 'one party on one issue'],
  ],
  answer: (asked) => {
    const parties = partiesListed(asked);
    return showPositions(listPositions(asked.negotiation, parties, asked.issues), parties);
  },
};
