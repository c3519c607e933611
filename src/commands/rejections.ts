import { listRejections } from '../analysis/rejections.ts';
import { showRejections } from '../views/rejections.ts';
import { laterSuiting } from './later.ts';
import { partiesListed } from './parties.ts';
import { question } from './question.ts';

export const rejections = question({
  name: 'rejections',
  words: '[party...]',
  summary: 'Which point does each party reject, why, and who asks for it?',
  examples: [
    ['stance rejections', 'every rejected point of every party'],
    ['stance rejections kyiv europe --format csv', 'those of two parties, for a spreadsheet'],
  ],
  options: {},
  answer: (subject) => {
    const parties = partiesListed(subject);
    return showRejections(listRejections(subject.negotiation, parties, subject.issues), parties);
  },
  later: (subject) =>
    laterSuiting(
      subject.negotiation,
      partiesListed(subject),
      subject.issues,
      ({ rejects }) => rejects.length > 0,
    ),
});
