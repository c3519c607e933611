import { compareParties } from '../analysis/compare.ts';
import { findGaps } from '../analysis/gaps.ts';
import { showReport } from '../views/report.ts';
import { issuePage, overviewOf, partyPages } from './pages.ts';
import { principals } from './question.ts';
import type { Question } from './question.ts';

export const report: Question = {
  of: 'negotiation',
  name: 'report',
  words: '',
  summary: 'All of it, as one document',
  examples: [
    ['stance report -o report.md', 'the whole negotiation as Markdown, with numbered sources'],
    ['stance report --json', 'all answers at once, for a script'],
  ],
  answer: ({ negotiation, issues }) => {
    const room = principals(negotiation);
    return showReport({
      overview: overviewOf(negotiation, issues),
      verdicts: compareParties(negotiation, room, issues),
      issues: findGaps(negotiation, room, issues).map((gap) => issuePage(negotiation, gap)),
      parties: partyPages(negotiation, negotiation.parties, issues),
    });
  },
};
