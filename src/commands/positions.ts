import { listPositions } from '../analysis/positions.ts';
import { showPositions } from '../views/positions.ts';
import { laterListed } from './later.ts';
import { partiesListed } from './parties.ts';
import { question } from './question.ts';

export const positions = question({
  name: 'positions',
  words: '[party...]',
  summary: 'What does each side want, offer and refuse?',
  examples: [
    ['stance positions', 'all parties on all issues'],
    ['stance positions moscow --issue crimea', 'one party on one issue'],
  ],
  options: {},
  answer: (subject) => {
    const parties = partiesListed(subject);
    return showPositions(listPositions(subject.negotiation, parties, subject.issues), parties);
  },
  later: laterListed,
});
