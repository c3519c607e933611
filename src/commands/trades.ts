import { findTrades } from '../analysis/trades.ts';
import { showTrades } from '../views/trades.ts';
import { fixedPoints } from '../words/fixed.ts';
import { checkFixed } from './fixed.ts';
import { draftNamed } from './draft.ts';
import { laterAround } from './later.ts';
import { flagOption, numberOption, textOption, textsOption } from './option.ts';
import { partiesCompared } from './parties.ts';
import { question } from './question.ts';

export const trades = question({
  name: 'trades',
  words: '[party...]',
  summary: 'What could each give for what?',
  examples: [
    ['stance trades', 'the exchanges that the parties name, then those that scores or importance show'],
    ['stance trades --from first-draft', 'what would improve a draft'],
  ],
  notes: [
    'The exchanges that the conditions of the parties name come first, with what bars them. Where all score every open issue, exchanges of two points follow that make nobody worse off and somebody better; else pairs of issues that matter differently.',
  ],
  options: {
    from: textOption('--from <draft>', 'start from a draft: its id, or issue=point,issue=point'),
    fix: textsOption('--fix <issue=point>', 'hold an issue to a point; may be given again'),
    all: flagOption('--all', 'list all, not the first ones'),
    top: numberOption('--top <n>', 'list so many'),
  },
  answer: (subject, { from, fix, all, top }) => {
    const { negotiation, issues } = subject;
    const fixed = fixedPoints(negotiation, fix);
    const draft = from === null ? null : draftNamed(negotiation, from);
    const parties = partiesCompared(subject);
    const found = findTrades({
      negotiation,
      parties,
      issues,
      fixed,
      from: draft,
      most: all ? Infinity : top,
    });
    checkFixed(found, fixed, draft);
    return showTrades(found);
  },
  later: laterAround,
});
