import { findBridges } from '../analysis/bridge.ts';
import { findGaps } from '../analysis/gaps.ts';
import { showBridges } from '../views/bridge.ts';
import { laterJudged } from './later.ts';
import { flagOption } from './option.ts';
import { partiesCompared } from './parties.ts';
import { question } from './question.ts';

export const bridge = question({
  name: 'bridge',
  words: '[party...]',
  summary: 'What is the smallest move that would close each gap?',
  examples: [
    ['stance bridge', 'the three best points of each open issue'],
    ['stance bridge --issue crimea --all', 'every point of one issue, the least asked for first'],
  ],
  notes: [
    'A point is better that crosses fewer red lines, then fewer bottom lines, then asks fewer parties to move, then asks for the shorter steps. It says what would have to be given up, not what will be.',
  ],
  options: { all: flagOption('--all', 'show every point, not the first three') },
  answer: (subject, { all }) => {
    const parties = partiesCompared(subject);
    return showBridges(findBridges(findGaps(subject.negotiation, parties, subject.issues)), parties, all);
  },
  later: laterJudged,
});
