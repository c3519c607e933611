import { findAlignment } from '../analysis/alignment.ts';
import { showAlignment } from '../views/alignment.ts';
import { laterBetween } from './later.ts';
import { flagOption } from './option.ts';
import { partiesListed } from './parties.ts';
import { question } from './question.ts';

export const alignment = question({
  name: 'alignment',
  words: '[party...]',
  summary: 'Who stands close to whom?',
  examples: [
    ['stance alignment', 'whom each party stands nearest to and farthest from'],
    ['stance alignment --all', 'the closeness of every pair, too'],
    ['stance alignment west --weighted', 'the members of a bloc, by what matters to them'],
  ],
  notes: [
    'Closeness is taken between demands, issue by issue: on a scale or range one less the smallest distance between what the two demand, as a part of its length; on choices 1 where they demand a point in common, else 0; the mean over the issues on which both demand something.',
    'Nearest and farthest are ranked among partners with at least three such issues, or among all where a party has none such. Where one of two states no importance, --weighted takes the weights of the other, and says so.',
  ],
  options: {
    all: flagOption('--all', 'show every pair, too'),
    weighted: flagOption('--weighted', 'weigh each issue by what the two say matters to them'),
  },
  answer: (subject, { all, weighted }) => {
    const { negotiation, issues } = subject;
    return showAlignment(findAlignment(negotiation, partiesListed(subject), issues, weighted), all);
  },
  later: (subject) => laterBetween(subject.negotiation, partiesListed(subject), subject.issues),
});
