import { diffParties } from '../analysis/diff.ts';
import type { Side } from '../analysis/diff.ts';
import { asOf } from '../model/at.ts';
import { readDay } from '../words/day.ts';
import { findParty } from '../words/find.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { UsageError } from '../words/usage.ts';
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
    ['stance diff moscow@2025-06-02 moscow', 'how one party has moved since a day'],
  ],
  options: [{ flags: '--exit-code', description: 'exit with 1 where the two differ' }],
  answer: ({ negotiation, words: [a = '', b = ''], issues, options }) => {
    const left = readSide(negotiation, a);
    const right = readSide(negotiation, b);
    if (left.party === right.party && left.date === right.date) {
      throw new UsageError(
        `"${a}" and "${b}" are the same`,
        'Name two parties, or two days: party@2026-01-31.',
      );
    }
    return showDiff(diffParties(left, right, issues), options.exitCode === true);
  },
};

/** A party, or a party as of a day: `russia@2025-06-02`. */
function readSide(negotiation: Negotiation, word: string): Side {
  const [, name = word, day] = /^(.*)@([^@]*)$/su.exec(word) ?? [];
  const party = findParty(negotiation, name);
  if (day === undefined) return { party, date: null, negotiation };
  const date = readDay(day);
  return { party, date, negotiation: asOf(negotiation, date) };
}
