import { diffParties } from '../analysis/diff.ts';
import { findParty } from '../model/find.ts';
import { UsageError } from '../model/usage.ts';
import { showDiff } from '../views/diff.ts';
import type { Question } from './question.ts';

export const diff: Question = {
  of: 'negotiation',
  name: 'diff',
  words: '<a> <b>',
  summary: 'On what do these two differ, and how?',
  examples: [
    ['stance diff moscow washington', 'what differs, and what is shared in one line'],
    ['stance diff kyiv europe --exit-code', 'the same, with exit status 1 where they differ'],
  ],
  options: [{ flags: '--exit-code', description: 'exit with 1 where the two differ' }],
  answer: ({ negotiation, words: [a = '', b = ''], issues, options }) => {
    const left = findParty(negotiation, a);
    const right = findParty(negotiation, b);
    if (left === right) throw new UsageError(`"${a}" and "${b}" are the same party`, 'Name two parties.');
    return showDiff(diffParties(negotiation, left, right, issues), options.exitCode === true);
  },
};
