import { findGaps } from '../analysis/gaps.ts';
import { states } from '../model/state.ts';
import { showGaps } from '../views/gaps.ts';
import { stateMeaning } from '../wording/state.ts';
import { laterAround } from './later.ts';
import { choiceOption, condition } from './option.ts';
import { partiesCompared } from './parties.ts';
import { question } from './question.ts';

export const gaps = question({
  name: 'gaps',
  words: '[party...]',
  summary: 'Where do they not meet, and why?',
  examples: [
    ['stance gaps', 'the principals on all issues, the worst first'],
    ['stance gaps west --json', 'among the members of a bloc, for a script'],
    ['stance gaps --fail-on deadlocked', 'exit with 1 where an issue is deadlocked'],
  ],
  terms: {
    title: 'The states, worst first:',
    list: states.map((state) => [state, stateMeaning[state]] as const),
  },
  notes: [
    'What the verdicts do not say: they speak of the points that the model lists and of the positions that the parties state. A deadlock is no forecast: bottom lines can be revised, and a point that nobody has listed may suit all. A verdict is no better founded than the weakest entry behind it: "(inferred)" marks one that rests on what an author concluded, "(reported)" one that rests on reports, "(supposed)" one that rests on a move that --what-if supposes.',
  ],
  options: {
    failOn: condition(
      choiceOption('--fail-on <state>', 'exit with 1 where an issue is in this state or a worse one', states),
    ),
  },
  answer: (subject, { failOn }) => {
    const parties = partiesCompared(subject);
    return showGaps(findGaps(subject.negotiation, parties, subject.issues), parties, failOn);
  },
  later: laterAround,
});
