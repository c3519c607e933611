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
    ['stance alignment', 'the closeness of every pair of parties'],
    ['stance alignment west --weighted', 'the members of a bloc, by what matters to them'],
  ],
  notes: [
    'Closeness is taken between demands, issue by issue: on a scale or range one less the smallest distance between what the two demand, as a part of its length; on choices 1 where they demand a point in common, else 0; the mean over the issues on which both demand something.',
  ],
  options: { weighted: flagOption('--weighted', 'weigh each issue by what the two say matters to them') },
  answer: (subject, { weighted }) => {
    const { negotiation, issues } = subject;
    return showAlignment(findAlignment(negotiation, partiesListed(subject), issues, weighted));
  },
  later: (subject) => laterBetween(subject.negotiation, partiesListed(subject), subject.issues),
});
