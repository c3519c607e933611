import { findDeals } from '../analysis/deals.ts';
import { showDeals } from '../views/deals.ts';
import { fixedPoints } from '../words/fixed.ts';
import { draftNamed } from './draft.ts';
import { checkFixed } from './fixed.ts';
import { laterAround } from './later.ts';
import { flagOption, numberOption, textOption, textsOption } from './option.ts';
import { partiesCompared } from './parties.ts';
import { question } from './question.ts';

export const deals = question({
  name: 'deals',
  words: '[party...]',
  summary: 'Which package could all take, which asks least, and what stands in the way?',
  examples: [
    ['stance deals', 'the deals between the principals: how many all take, and which come first'],
    ['stance deals --fix pay=3.5 --top 3', 'the first three packages with that pay'],
  ],
  notes: [
    'A deal is one point on every issue on which one of the parties counts or scores. A party that scores every open issue takes what holds no point that it rejects and comes to its walk-away; another takes what it demands or firmly accepts, its conditions read against the deal. Totals are exact.',
  ],
  options: {
    from: textOption('--from <draft>', 'place a draft among the deals: its id, or issue=point,issue=point'),
    fix: textsOption('--fix <issue=point>', 'hold an issue to a point; may be given again'),
    all: flagOption('--all', 'list all packages and ties, not the first ones'),
    top: numberOption('--top <n>', 'list so many'),
    limit: numberOption('--limit <n>', 'keep at most so many partial deals'),
  },
  answer: (subject, { from, fix, all, top, limit }) => {
    const { negotiation, issues } = subject;
    const fixed = fixedPoints(negotiation, fix);
    const draft = from === null ? null : draftNamed(negotiation, from);
    const parties = partiesCompared(subject);
    const most = all ? Infinity : top;
    const found = findDeals({ negotiation, parties, issues, fixed, from: draft, most, limit });
    checkFixed(found, fixed, draft);
    return showDeals(found);
  },
  later: laterAround,
});
