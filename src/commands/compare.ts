import { compareParties } from '../analysis/compare.ts';
import { showCompare } from '../views/compare.ts';
import { laterJudged } from './later.ts';
import { partiesCompared } from './parties.ts';
import { question } from './question.ts';

export const compare = question({
  name: 'compare',
  words: '[party...]',
  summary: 'Side by side, where does each stand?',
  examples: [
    ['stance compare', 'the principals on all issues'],
    ['stance compare west --group Territory', 'the members of a bloc on the issues of one group'],
  ],
  options: {},
  answer: (subject) => {
    const parties = partiesCompared(subject);
    return showCompare(compareParties(subject.negotiation, parties, subject.issues), parties);
  },
  later: laterJudged,
});
