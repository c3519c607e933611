import { showCheck } from '../views/check.ts';
import { condition, flagOption, textOption } from './option.ts';
import { filesQuestion } from './question.ts';

export const check = filesQuestion({
  name: 'check',
  words: '[file...]',
  summary: 'Is the model sound?',
  examples: [
    ['stance check talks.yaml', 'every error and warning of a file, each with its line'],
    ['stance check *.yaml --format github', 'the same for many files, as annotations of a pull request'],
  ],
  notes: [
    'A folder stands for the models in it, at any depth, but for node_modules and what a dot hides. A pattern that the shell leaves alone, such as "talks/**/*.yaml", is read here, alike on every system.',
  ],
  options: {
    strict: condition(flagOption('--strict', 'exit with 1 where there is a warning, too')),
    stdinFilename: textOption('--stdin-filename <path>', 'what the model on standard input is called'),
  },
  stdinName: ({ stdinFilename }) => stdinFilename,
  answer: (models, diagnostics, { strict }) => showCheck(models, diagnostics, strict),
});
