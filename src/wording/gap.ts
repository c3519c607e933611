/** One gap in the lines that tell how far, why, what is open, and who else objects. */
import type { Gap } from '../analysis/gaps.ts';
import { gapReason } from './gapreason.ts';
import { line } from '../blocks/block.ts';
import type { Entries, Text } from '../blocks/block.ts';

import { closedWords, distanceWords } from './distance.ts';

import { figure, pointsQuoted } from './point.ts';
import { counted, names } from './words.ts';
import type { Cite } from './words.ts';

/** The lines that tell a gap: how far, on what ground, why, what is open, and who else objects. */
export function gapEntries(gap: Gap, cite?: Cite): Entries {
  const { issue, common, untried, state, missing, objectors } = gap;
  const told: readonly (readonly [string, string | Text])[] = [
    ['gap', figuresWords(gap)],
    ['because', gapReason(gap, cite)],
    [
      'open',
      state === 'apart' && untried.length > 0 ? `nobody has tried ${pointsQuoted(issue, untried)}` : '',
    ],
    ['common', state === 'aligned' && common.length > 1 ? pointsQuoted(issue, common) : ''],
    [
      'missing',
      missing.length > 0 && state !== 'unstated'
        ? `${names(missing)} ${missing.length === 1 ? 'takes' : 'take'} no position`
        : '',
    ],
    [
      'outside',
      objectors.map(({ party, points }) => `${party.name} rejects ${pointsQuoted(issue, points)}`).join('; '),
    ],
  ];
  return {
    kind: 'entries',
    entries: told.flatMap(([label, text]) => (text === '' ? [] : [{ label, text: line(text) }])),
  };
}

/** "1 of 3 steps apart, 67 % of the way closed; 1 red line; inferred". */
function figuresWords({ state, distance, closed, redlines, importance }: Gap): string {
  if (state === 'unstated') return '';
  const apart = distance === null || distance.by === 0 ? '' : `${distanceWords(distance)} apart`;
  const way = closed === null || state === 'agreed' ? '' : closedWords(closed);
  const lines = redlines === 0 ? '' : counted(redlines, 'red line');
  const share =
    importance === null || importance === 0
      ? ''
      : `${figure(Math.round(importance * 1000) / 10)} % of what matters`;
  return [apart, way, lines, share].filter((part) => part !== '').join(', ');
}
