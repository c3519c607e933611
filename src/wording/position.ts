/** One position in full. */
import type { Demand } from '../model/entry.ts';
import type { Position } from '../model/position.ts';
import { line, phrase, prose } from '../blocks/text.ts';
import type { Entries } from '../blocks/block.ts';
import type { Text } from '../blocks/text.ts';
import { claimText } from './claims.ts';
import { figure, pointWords, rejectedWords, spanWords } from './point.ts';
import { asideOf } from './terms.ts';
import { supportWords } from './words.ts';
import type { Cite } from './words.ts';

/** One position in full, an entry a line, each with what it rests on. */
export function positionEntries(position: Position, cite: Cite): Entries {
  const { issue, demands, concedes, rejects, interest, says, importance } = position;
  const told: readonly (readonly [string, Text])[] = [
    ...demands.map((one) => ['demands', line(spanWords(issue, one.at), why(one, cite))] as const),
    ...concedes.map(
      (one) =>
        ['concedes', line(pointWords(issue, one.at), phrase(asideOf(one), 'muted'), why(one, cite))] as const,
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
            why(one, cite),
          ),
        ] as const,
    ),
    ...(interest === null ? [] : [['interest', prose(interest)] as const]),
    ...(says === null ? [] : [['in public', claimText(says, cite)] as const]),
    ...(importance === null ? [] : [['importance', phrase(figure(importance))] as const]),
  ];
  return { kind: 'entries', entries: told.map(([label, text]) => ({ label, text })) };
}

function why({ because, basis, evidence }: Pick<Demand, 'because' | 'basis' | 'evidence'>, cite: Cite): Text {
  const quotes = evidence.flatMap(({ quote }) => (quote === null ? [] : [` "${quote}"`]));
  return line(
    because === null ? '' : line(': ', prose(because)),
    quotes.join(''),
    phrase(supportWords(cite, basis, evidence), 'muted'),
  );
}
