/** How the talks move: the drafts, the next steps, and the last moves. */
import type { Cite } from '../wording/words.ts';
import type { Bridge } from '../analysis/bridge.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import { leastWords } from '../wording/least.ts';
import { verdictBrief } from '../wording/draftbrief.ts';
import { toldOnce } from '../wording/alike.ts';
import { toldText } from '../wording/days.ts';
import { counted } from '../wording/words.ts';

/** Of many open issues the first screen tells the next steps on the worst, and of a long history the last moves. */
const mostSteps = 4;
const mostMoves = 6;

/** Each draft with what it comes to, the newest first; one that breaks a condition of its own author says so first. */
export function draftEntries(readings: readonly ProposalReading[]): Entries {
  const entries = readings.toReversed().map((reading) => {
    const { title, date, by } = reading.proposal;
    const isBroken = reading.answers.some(({ party, stance }) => stance === 'unmet' && by.includes(party));
    return {
      label: date ?? 'draft',
      text: line(
        phrase(title, 'strong'),
        ': ',
        phrase(isBroken ? "breaks its own author's condition; " : '', 'poor'),
        verdictBrief(reading),
      ),
    };
  });
  return { kind: 'entries', entries };
}

/** The step that asks for the least on each open issue. */
export function stepEntries(bridges: readonly Bridge[]): Entries {
  const entries = bridges
    .slice(0, mostSteps)
    .map((bridge) => ({ label: bridge.gap.issue.title, text: phrase(leastWords(bridge)) }));
  return { kind: 'entries', entries };
}

/** How positions moved last, where they did. */
export function lastMoves(timeline: readonly TimelineEntry[], cite: Cite): readonly Block[] {
  const moves = toldOnce(timeline.filter((entry) => entry.kind === 'move' && entry.before !== null));
  if (moves.length === 0) return [];
  const last = moves.slice(-mostMoves);
  const entries = last.map((entry) => ({ label: entry.date, text: toldText(entry, cite) }));
  const more = moves.length - last.length;
  const before =
    more === 0 ? [] : [paragraph(phrase(`And ${counted(more, 'move')} before: stance timeline.`, 'muted'))];
  return [heading(2, 'How they moved'), { kind: 'entries', entries }, ...before];
}
