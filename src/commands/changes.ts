import { findChanges } from '../analysis/changes.ts';
import { showChanges } from '../views/changes.ts';
import { condition, flagOption } from './option.ts';
import { modelsQuestion } from './question.ts';
import type { NamedVersion } from './question.ts';

export const changes = modelsQuestion({
  name: 'changes',
  words: '<older> [newer]',
  summary: 'What changed between two versions of a model?',
  examples: [
    ['stance changes old.yaml new.yaml', 'what was added, removed and changed, by id and not by line'],
    [
      'stance changes old.yaml --format markdown',
      'from an older file to the model in use, to paste into a review',
    ],
  ],
  notes: [
    'For git: GIT_EXTERNAL_DIFF="stance changes" git diff. A file that is no model, or a faulty one, is told and does not stop git. An older or newer file /dev/null is a model that is not there.',
  ],
  options: { exitCode: condition(flagOption('--exit-code', 'exit with 1 where anything changed')) },
  answer: ([older, newer], { exitCode }) =>
    showChanges(
      findChanges(older.negotiation, newer.negotiation),
      [titleOf(older), titleOf(newer)],
      exitCode,
    ),
});

function titleOf({ file, negotiation }: NamedVersion): string {
  return negotiation === null ? 'nothing' : file;
}
