/** One gap in the lines that tell how far, why, what is open, and who else objects. */
import type { Gap } from '../analysis/gaps.ts';
import type { Verdict } from '../analysis/verdict.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import type { Entries } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import { hundredths } from '../model/figures.ts';
import { grouped } from '../model/group.ts';
import type { Party } from '../model/party.ts';
import { gapReason } from './gapreason.ts';
import { closedWords, distanceWords } from './distance.ts';
import { figure, pointsQuoted } from './point.ts';
import { settledBeside, settledLines, settlementText } from './settlement.ts';
import { stanceCell } from './stances.ts';
import { verdictText } from './state.ts';
import { untriedWords } from './untried.ts';
import { citeById } from './cite.ts';
import { counted, names } from './words.ts';
import type { Cite } from './cite.ts';

/** A verdict in a cell, with what some of the parties alone have settled. */
export function stateCell(verdict: Verdict): Cell {
  return [verdictText(verdict), ...settledLines(verdict).map((words) => phrase(words, 'muted'))];
}

/** Where a party stands, in a cell; an issue that is between others is not its own. */
export function partyCell({ issue, parties, holders, scoring }: Verdict, party: Party): Cell {
  if (!parties.includes(party)) return [phrase('outside', 'muted')];
  if (scoring.includes(party)) return [phrase('only scores', 'muted')];
  return stanceCell(issue, holders.find((holder) => holder.party === party)?.stance);
}

/** The lines that tell a gap: how far, why, what is open, what else is settled, and who else objects. */
export function gapEntries(gap: Gap, cite: Cite = citeById): Entries {
  const { issue, common, state } = gap;
  const told: readonly (readonly [string, string | Text])[] = [
    ['gap', figuresWords(gap)],
    ['closed', gap.closed === null || state === 'agreed' ? '' : closedWords(gap.closed)],
    ['weight', importanceWords(gap)],
    ['because', gapReason(gap, cite)],
    ['open', state === 'apart' ? untriedWords(gap) : ''],
    ['common', state === 'aligned' && common.length > 1 ? pointsQuoted(issue, common) : ''],
    ...settledBeside(gap).map((one) => ['settled', settlementText(issue, one, cite)] as const),
    ['outside', objectorsWords(gap)],
  ];
  return {
    kind: 'entries',
    entries: told.flatMap(([label, text]) => (text.length === 0 ? [] : [{ label, text: line(text) }])),
  };
}

/** 'Europe rejects "a"; 39 reject "b": A, B and 37 more': those that reject the same in one. */
function objectorsWords({ issue, objectors }: Gap): string {
  return [...grouped(objectors, ({ points }) => pointsQuoted(issue, points))]
    .map(([points, some]) => {
      const told = names(some.map(({ party }) => party));
      return some.length === 1 ? `${told} rejects ${points}` : `${some.length} reject ${points}: ${told}`;
    })
    .join('; ');
}

/** "1 of 3 steps apart, 1 red line". */
function figuresWords({ issue, state, distance, redlines }: Gap): string {
  if (state === 'unstated') return '';
  const apart = distance === null || distance.by === 0 ? '' : `${distanceWords(issue, distance)} apart`;
  const lines = redlines === 0 ? '' : counted(redlines, 'red line');
  return [apart, lines].filter((part) => part !== '').join(', ');
}

/** "13.5 % of the importance that the model gives UAW (inferred)": only of what still stands between them. */
function importanceWords({ state, importance, weighedBy, weightBasis: basis }: Gap): string {
  const isOpen = state === 'deadlocked' || state === 'apart' || state === 'conditional';
  if (!isOpen || importance === null || importance === 0) return '';
  const share = `${figure(hundredths(importance, 1))} %`;
  const mean = weighedBy.length > 1 ? ', on average' : '';
  return `${share} of the importance that the model gives ${names(weighedBy, 4)}${mean}${basis === null ? '' : ` (${basis})`}`;
}
