import { diffParties } from '../analysis/diff.ts';
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Side } from '../model/side.ts';
import { showDiff } from '../views/diff.ts';
import { findSide } from '../words/side.ts';
import { UsageError } from '../words/usage.ts';
import { laterBetween } from './later.ts';
import { condition, flagOption } from './option.ts';
import { question } from './question.ts';

export const diff = question({
  name: 'diff',
  words: '<a> <b>',
  names: 'side',
  summary: 'On what do these two differ, and how?',
  examples: [
    ['stance diff moscow washington', 'what differs, and what is shared in one line'],
    ['stance diff washington europe --exit-code', 'the same, with exit status 1 where they differ'],
    ['stance diff russia@2025-06-02 russia -m data/ukraine-2025.yaml', 'how one party has moved since a day'],
  ],
  options: { exitCode: condition(flagOption('--exit-code', 'exit with 1 where the two differ')) },
  answer: ({ negotiation, words: [a = '', b = ''], issues }, { exitCode }) => {
    const left = findSide(negotiation, a);
    const right = findSide(negotiation, b);
    if (left.party === right.party && left.date === right.date) {
      throw new UsageError(
        `"${a}" and "${b}" are the same`,
        'Name two parties, or two days: party@2026-01-31.',
      );
    }
    refuseBeforeSupposed(negotiation, [left, right], issues);
    return showDiff(diffParties(left, right, issues), exitCode);
  },
  // A side that is asked for as of a day has nothing later to show.
  later: ({ negotiation, words, issues }) => {
    const sides = words.map((word) => findSide(negotiation, word)).filter(({ date }) => date === null);
    return laterBetween(
      negotiation,
      sides.map(({ party }) => party),
      issues,
    );
  },
});

/** A page that says what is supposed must show some of it, and days before it show none. */
function refuseBeforeSupposed(
  negotiation: Negotiation,
  sides: readonly Side[],
  issues: readonly Issue[],
): void {
  const isSupposed = (on: Negotiation, { party }: Side): boolean =>
    issues.some((issue) => positionOf(on, party, issue)?.basis === 'supposed');
  const lost = sides.find((side) => isSupposed(negotiation, side));
  if (lost === undefined || sides.some((side) => isSupposed(side.negotiation, side))) return;
  throw new UsageError(
    `What is supposed of ${lost.party.name} holds from ${negotiation.date} on, and not on ${lost.date ?? ''}`,
    `Leave the day away, or read the model as of it: --at ${lost.date ?? ''}.`,
  );
}
