/** One position in full. */
import type { Concession, Demand, Rejection } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
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
    ...demands.map((one) => ['demands', demandText(issue, one, cite)] as const),
    ...concedes.map((one) => ['concedes', concessionText(issue, one, asideOf(one), cite)] as const),
    ...rejects.map((one) => ['rejects', rejectionText(issue, one, cite)] as const),
    ...scoreTexts(issue, scores, cite).map((text) => ['scores', text] as const),
    ...(interest === null ? [] : [['interest', prose(interest)] as const]),
    ...(says === null ? [] : [['in public', claimText(says, cite)] as const]),
    ...(importance === null ? [] : [['importance', phrase(figure(importance))] as const]),
  ];
  return { kind: 'entries', entries: told.map(([label, text]) => ({ label, text })) };
}

/** What is asked for, and why. */
export function demandText(issue: Issue, demand: Demand, cite: Cite): Text {
  return line(spanWords(issue, demand.at), reasonText(demand, cite));
}

/** What is conceded, in brackets how, and why. */
export function concessionText(issue: Issue, concession: Concession, aside: string, cite: Cite): Text {
  return line(pointWords(issue, concession.at), phrase(aside, 'muted'), reasonText(concession, cite));
}

/** What is rejected, as a red line of which ground, and why. */
export function rejectionText(issue: Issue, rejection: Rejection, cite: Cite): Text {
  const { what, redline } = rejection;
  const ground = redline === 'unspecified' ? ' (red line)' : ` (red line: ${redline})`;
  return line(
    rejectedWords(issue, what),
    redline === null ? '' : phrase(ground, 'bad'),
    reasonText(rejection, cite),
  );
}
