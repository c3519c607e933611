import { findBridges } from '../analysis/bridge.ts';
import { findGaps } from '../analysis/gaps.ts';
import { showBridges } from '../views/bridge.ts';
import { laterAround } from './later.ts';
import { flagOption } from './option.ts';
import { partiesCompared } from './parties.ts';
import { question } from './question.ts';

export const bridge = question({
  name: 'bridge',
  words: '[party...]',
  summary: 'What asks least of each, on every issue on which they do not meet?',
  examples: [
    ['stance bridge', 'the three points of each open issue that ask least'],
    ['stance bridge --issue crimea --all', 'every point of one issue, the least asked for first'],
  ],
  notes: [
    "Those points stand first that cross the fewest red lines, then the fewest bottom lines, then ask for the shortest longest way of anyone. Those that one demands while another rejects them come last, then those first that somebody has come to meet, then those of which the fewest have said nothing; equals are tied. Steps and ranges are the author's. It says what would have to be given up: it is no advice, and no forecast.",
  ],
  options: { all: flagOption('--all', 'show every point, not the first three') },
  answer: (subject, { all }) => {
    const parties = partiesCompared(subject);
    const gaps = findGaps(subject.negotiation, parties, subject.issues);
    return showBridges(findBridges(subject.negotiation, gaps), parties, all);
  },
  later: laterAround,
});
