import { listConcessions } from '../analysis/concessions.ts';
import { showConcessions } from '../views/concessions.ts';
import { laterSuiting } from './later.ts';
import { partiesListed } from './parties.ts';
import { question } from './question.ts';

export const concessions = question({
  name: 'concessions',
  words: '[party...]',
  summary: 'What has each side put on the table, for what, and whom does it satisfy?',
  examples: [
    ['stance concessions', 'everything that anybody would settle for'],
    ['stance concessions washington --format markdown', 'one side, to paste into a document'],
  ],
  options: {},
  answer: (subject) => {
    const parties = partiesListed(subject);
    return showConcessions(listConcessions(subject.negotiation, parties, subject.issues), parties);
  },
  later: (subject) =>
    laterSuiting(
      subject.negotiation,
      partiesListed(subject),
      subject.issues,
      ({ concedes }) => concedes.length > 0,
    ),
});
