/** How the talks move: the drafts, the next steps, and the last moves. */
import type { Bridge } from '../analysis/bridge.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import type { Moved, TimelineEntry } from '../analysis/timeline.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { line, phrase, typed } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Text } from '../blocks/text.ts';
import { candidateReason } from '../wording/candidate.ts';
import { blockedText } from './reading.ts';
import { movement } from '../wording/movement.ts';
import { stateText } from '../wording/state.ts';
import { counted, names } from '../wording/words.ts';

/** Of a long history the last moves are told. */
const mostMoves = 4;

/** Each draft with who blocks it. */
export function draftEntries(readings: readonly ProposalReading[]): Entries {
  const entries = readings.map((reading) => {
    const { title, by, date } = reading.proposal;
    const origin = by.length === 0 ? '' : `by ${names(by)}`;
    return {
      label: date ?? 'draft',
      text: line(phrase(title, 'strong'), origin === '' ? ': ' : ` (${origin}): `, blockedText(reading)),
    };
  });
  return { kind: 'entries', entries };
}

/** The step that asks for the least on each open issue. */
export function stepEntries(bridges: readonly Bridge[]): Entries {
  const entries = bridges.flatMap(({ gap: { issue }, candidates: [first] }) =>
    first === undefined ? [] : [{ label: issue.title, text: phrase(candidateReason(issue, first)) }],
  );
  return { kind: 'entries', entries };
}

/** How positions moved last, where they did. */
export function lastMoves(timeline: readonly TimelineEntry[]): readonly Block[] {
  const moves = timeline.filter((entry) => entry.kind === 'move').filter(({ before }) => before !== null);
  if (moves.length === 0) return [];
  const last = moves.slice(-mostMoves);
  const more = moves.length - last.length;
  const before =
    more === 0 ? [] : [paragraph(counted(more, 'earlier move'), typed(': stance timeline'), '.')];
  const entries = last.map((move) => ({ label: move.date, text: moveText(move) }));
  return [heading(2, 'What moved last'), { kind: 'entries', entries }, ...before];
}

/** A move in a line: its reasons and sources stand in the timeline. */
function moveText(move: Moved): Text {
  const { party, issue, after, stateBefore, stateAfter } = move;
  const turn =
    stateBefore === null || stateAfter === null
      ? ''
      : line('; ', stateText(stateBefore, null), ' → ', stateText(stateAfter, null));
  return line(
    `${party.name} on ${issue.title}: ${movement(move)}`,
    turn,
    phrase(after.basis === null ? '' : ` (${after.basis})`, 'muted'),
  );
}
