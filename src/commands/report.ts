import { showReport } from '../views/report.ts';
import { laterOfAll } from './later.ts';
import { documentOf } from './pages.ts';
import { flagOption } from './option.ts';
import { question } from './question.ts';

export const report = question({
  name: 'report',
  words: '',
  summary: 'All of it, as one document',
  examples: [
    ['stance report -o report.md', 'the whole negotiation as Markdown, with numbered sources'],
    [
      'stance report --brief -o brief.md',
      'one page to hand out: how things stand, what moved, what asks least',
    ],
    ['stance report --json', 'all answers at once, for a script'],
  ],
  options: {
    brief: flagOption('--brief', 'one page to hand out, without reasons'),
  },
  isDocument: true,
  answer: ({ negotiation, issues }, { brief }) => showReport(documentOf(negotiation, issues), brief),
  later: laterOfAll,
});
