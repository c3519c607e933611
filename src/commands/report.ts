import { compareParties } from '../analysis/compare.ts';
import { findGaps } from '../analysis/gaps.ts';
import { showReport } from '../views/report.ts';
import { laterOfAll } from './later.ts';
import { issuePage, overviewOf, partyPages } from './pages.ts';
import { principals } from './parties.ts';
import { question } from './question.ts';

export const report = question({
  name: 'report',
  words: '',
  summary: 'All of it, as one document',
  examples: [
    ['stance report -o report.md', 'the whole negotiation as Markdown, with numbered sources'],
    ['stance report --json', 'all answers at once, for a script'],
  ],
  options: {},
  isDocument: true,
  answer: ({ negotiation, issues }) => {
    const compared = principals(negotiation);
    return showReport({
      overview: overviewOf(negotiation, issues),
      verdicts: compareParties(negotiation, compared, issues),
      issues: findGaps(negotiation, compared, issues).map((gap) => issuePage(negotiation, gap)),
      parties: partyPages(negotiation, negotiation.parties, issues),
    });
  },
  later: laterOfAll,
});
