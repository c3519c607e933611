import { findChanges } from '../analysis/changes.ts';
import { showChanges } from '../views/changes.ts';
import { flagOption } from './option.ts';
import { modelsQuestion } from './question.ts';

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
  options: { exitCode: flagOption('--exit-code', 'exit with 1 where anything changed') },
  answer: ([older, newer], { exitCode }) =>
    showChanges(findChanges(older.negotiation, newer.negotiation), [older.file, newer.file], exitCode),
});
