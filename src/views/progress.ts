/** How the talks move: the drafts, the next steps, and the last moves. */
import type { Bridge } from '../analysis/bridge.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { line, phrase, typed } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Text } from '../blocks/text.ts';
import { leastWords } from '../wording/least.ts';
import { isBrokenByAuthor } from '../wording/draftanswer.ts';
import { statusAside } from '../wording/draftorigin.ts';
import { verdictBrief } from '../wording/draftbrief.ts';
import { toldOnce } from '../wording/alike.ts';
import type { Moves } from '../wording/alike.ts';
import { turnText } from '../wording/days.ts';
import { counted, names } from '../wording/words.ts';

/** Of a long history the last moves are told. */
const mostMoves = 4;

/** Each draft with what it comes to, the newest first; one that breaks a condition of its own author says so first. */
export function draftEntries(readings: readonly ProposalReading[]): Entries {
  const entries = readings.toReversed().map((reading) => {
    const { title, date } = reading.proposal;
    const answers = reading.whole.flatMap((reader) => reader.answers);
    const isBroken = answers.some(isBrokenByAuthor(reading.proposal));
    return {
      label: date ?? 'draft',
      text: line(
        phrase(title, 'strong'),
        `${statusAside(reading.proposal)}: `,
        phrase(isBroken ? "breaks its own author's condition; " : '', 'poor'),
        verdictBrief(reading),
      ),
    };
  });
  return { kind: 'entries', entries };
}

/** The step that asks for the least on each open issue. */
export function stepEntries(bridges: readonly Bridge[]): Entries {
  const entries = bridges.map((bridge) => ({
    label: bridge.gap.issue.title,
    text: phrase(leastWords(bridge)),
  }));
  return { kind: 'entries', entries };
}

/** How positions moved last, where they did. */
export function lastMoves(timeline: readonly TimelineEntry[]): readonly Block[] {
  const moves = toldOnce(timeline.filter((entry) => entry.kind === 'move' && entry.before !== null)).filter(
    (told) => told.kind === 'moves',
  );
  if (moves.length === 0) return [];
  const last = moves.slice(-mostMoves);
  const more = moves.length - last.length;
  const before =
    more === 0 ? [] : [paragraph(counted(more, 'earlier move'), typed(': stance timeline'), '.')];
  const entries = last.map((move) => ({ label: move.date, text: moveText(move) }));
  return [heading(2, 'What moved last'), { kind: 'entries', entries }, ...before];
}

/** A move in a line: its reasons and sources stand in the timeline. */
function moveText({ like, movement, parties, turns }: Moves): Text {
  return line(
    `${names(parties)} on ${like.issue.title}${parties.length === 1 ? '' : ', each'}: `,
    movement,
    ...turns.map((turn) => turnText(turn)),
    phrase(like.support.basis === null ? '' : ` (${like.support.basis})`, 'muted'),
  );
}
