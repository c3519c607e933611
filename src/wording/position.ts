/** One position in full. */
import type { Position } from '../model/position.ts';
import { line, phrase, prose } from '../blocks/text.ts';
import type { Entries } from '../blocks/block.ts';
import type { Text } from '../blocks/text.ts';
import { claimText } from './claims.ts';
import { figure, pointWords, rejectedWords, spanWords } from './point.ts';
import { reasonText } from './reason.ts';
import { scoreTexts } from './scores.ts';
import { asideOf } from './terms.ts';
import type { Cite } from './cite.ts';

/** One position in full, an entry a line, each with what it rests on. */
export function positionEntries(position: Position, cite: Cite): Entries {
  const { issue, demands, concedes, rejects, scores, interest, says, importance } = position;
  const told: readonly (readonly [string, Text])[] = [
    ...demands.map((one) => ['demands', line(spanWords(issue, one.at), reasonText(one, cite))] as const),
    ...concedes.map(
      (one) =>
        [
          'concedes',
          line(pointWords(issue, one.at), phrase(asideOf(one), 'muted'), reasonText(one, cite)),
        ] as const,
    ),
    ...rejects.map(
      (one) =>
        [
          'rejects',
          line(
            rejectedWords(issue, one.what),
            one.redline === null
              ? ''
              : phrase(one.redline === 'unspecified' ? ' (red line)' : ` (red line: ${one.redline})`, 'bad'),
            reasonText(one, cite),
          ),
        ] as const,
    ),
    ...scoreTexts(issue, scores, cite).map((text) => ['scores', text] as const),
    ...(interest === null ? [] : [['interest', prose(interest)] as const]),
    ...(says === null ? [] : [['in public', claimText(says, cite)] as const]),
    ...(importance === null ? [] : [['importance', phrase(figure(importance))] as const]),
  ];
  return { kind: 'entries', entries: told.map(([label, text]) => ({ label, text })) };
}
