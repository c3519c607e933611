import { findTimeline } from '../analysis/timeline.ts';
import { showTimeline } from '../views/timeline.ts';
import { partiesListed, principals } from './question.ts';
import type { Question } from './question.ts';

export const timeline: Question = {
  of: 'negotiation',
  name: 'timeline',
  words: '[party...]',
  summary: 'Who moved, when, on what, and towards whom?',
  examples: [
    ['stance timeline', 'every move, draft and event in order'],
    ['stance timeline russia --issue sanctions', 'how one party moved on one issue'],
  ],
  answer: (asked) => {
    const { negotiation, issues } = asked;
    return showTimeline(findTimeline(negotiation, partiesListed(asked), principals(negotiation), issues));
  },
};
