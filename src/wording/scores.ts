/** Scores, walk-aways and the rule of a deal, in words. */
import type { Score } from '../model/entry.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import { numberOf } from '../model/fraction.ts';
import type { Rule } from '../model/negotiation.ts';
import type { WalkAway } from '../model/party.ts';
import { worthOf } from '../model/worth.ts';
import type { Table } from '../blocks/table.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { figure, pointWords } from './point.ts';
import { reasonText } from './reason.ts';
import { names } from './words.ts';
import type { Cite } from './cite.ts';

/** "Choir 6, Shared 3, Theatre 0". */
export function scoresWords(issue: Issue, scores: readonly Score[]): string {
  const parted = issue.kind === 'range' ? ': ' : ' ';
  return scores.map(({ at, score }) => `${pointWords(issue, at)}${parted}${figure(score)}`).join(', ');
}

/** Scores with what they rest on, together where that is the same for all of them. */
export function scoreTexts(issue: Issue, scores: readonly Score[], cite: Cite): readonly Text[] {
  const [first] = scores;
  if (first === undefined) return [];
  const told = (one: readonly Score[], why: Score): Text =>
    line(scoresWords(issue, one), reasonText(why, cite));
  const isShared = scores.every(
    ({ because, basis, evidence }) =>
      because === null && basis === first.basis && evidence === first.evidence,
  );
  return isShared ? [told(scores, first)] : scores.map((one) => told([one], one));
}

/** The least total that a party would take, and why. */
export function walkAwayText(walkAway: WalkAway, cite: Cite, verb: 'takes' | 'you take' = 'takes'): Text {
  return line(`${verb} no total below ${figure(walkAway.total)}`, reasonText(walkAway, cite));
}

/** What each point is worth to each party that scores any, straight between the scored numbers of a range; null where none does. */
export function scoreTable(issue: Issue, held: readonly Holder[]): Table | null {
  const scoring = held.filter(({ position }) => position.scores.length > 0);
  if (scoring.length === 0) return null;
  const scored = new Set(scoring.flatMap(({ position }) => position.scores.map(({ at }) => at)));
  const rows = [...scored]
    .toSorted((a, b) => a - b)
    .map((at) => [
      [phrase(pointWords(issue, at), 'strong')],
      ...scoring.map(({ position }) => {
        const worth = worthOf(position.scores, at);
        return [phrase(worth === null ? '' : figure(numberOf(worth)))];
      }),
    ]);
  return { kind: 'table', heads: ['Scores', ...scoring.map(({ party }) => party.name)], rows };
}

/** "A deal passes when 3 of the parties take it, Port company and City among them." */
export function ruleWords({ atLeast, veto }: Rule): string {
  if (veto.length === 0)
    return `A deal passes when ${atLeast} of the parties ${atLeast === 1 ? 'takes' : 'take'} it.`;
  if (veto.length === atLeast)
    return `A deal passes when ${names(veto)} ${atLeast === 1 ? 'takes' : 'take'} it.`;
  return `A deal passes when ${atLeast} of the parties take it, ${names(veto)} among them.`;
}
