import { showCheck } from '../views/check.ts';
import type { FileQuestion } from './question.ts';

export const check: FileQuestion<'check'> = {
  of: 'files',
  name: 'check',
  words: '[file...]',
  summary: 'Is the model sound?',
  examples: [
    ['stance check talks.yaml', 'every error and warning of a file, each with its line'],
    ['stance check *.yaml --format github', 'the same for many files, as annotations of a pull request'],
  ],
  options: {},
  answer: showCheck,
};
