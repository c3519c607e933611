import { findAhead } from '../analysis/ahead.ts';
import { laterDays } from '../analysis/later.ts';
import { findTimeline } from '../analysis/timeline.ts';
import { showTimeline } from '../views/timeline.ts';
import { partiesListed, principals } from './parties.ts';
import { question } from './question.ts';

export const timeline = question({
  name: 'timeline',
  words: '[party...]',
  summary: 'Who moved, when, on what, and towards whom?',
  examples: [
    ['stance timeline', 'every draft, move, settlement and event in order'],
    [
      'stance timeline russia --issue sanctions -m data/ukraine-2025.yaml',
      'how one party moved on one issue',
    ],
  ],
  options: {},
  answer: (subject) => {
    const { negotiation, issues } = subject;
    const entries = findTimeline(negotiation, partiesListed(subject), principals(negotiation), issues);
    return showTimeline(entries, findAhead(negotiation));
  },
  later: (subject) => {
    const { negotiation, issues } = subject;
    const kinds = ['position', 'settlement', 'proposal', 'event'] as const;
    return laterDays(negotiation, { kinds, parties: partiesListed(subject), issues });
  },
});
