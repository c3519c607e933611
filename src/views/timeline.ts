/** Who moved, when, on what, and towards whom: a group a day. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column, Value } from '../blocks/sheet.ts';
import { partiesCell, stanceColumns } from '../wording/cells.ts';
import type { TimelineAnswer } from '../records/answers/timeline.ts';
import { idsOf } from '../records/party.ts';
import type { TimelineRecord } from '../records/timeline.ts';
import { stanceRecord } from '../records/stance.ts';
import { timelineReason, dayBlocks } from '../wording/days.ts';
import type { Moved, TimelineEntry } from '../analysis/timeline.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';

import { citeById } from '../wording/words.ts';

/** What only a move has. */
function ofMove(value: (move: Moved) => Value): (entry: TimelineEntry) => Value {
  return (entry) => (entry.kind === 'move' ? value(entry) : null);
}

const columns: readonly Column<TimelineEntry>[] = [
  ['date', ({ date }) => date],
  ['kind', ({ kind }) => kind],
  ['party', ofMove(({ party }) => party.id)],
  ['issue', ofMove(({ issue }) => issue.id)],
  ...stanceColumns<TimelineEntry>('before', (entry) => (entry.kind === 'move' ? entry.before : null)),
  ...stanceColumns<TimelineEntry>('after', (entry) => (entry.kind === 'move' ? entry.after : null)),
  ['nearer', ofMove(({ nearer }) => partiesCell(nearer))],
  ['farther', ofMove(({ farther }) => partiesCell(farther))],
  ['state before', ofMove(({ stateBefore }) => stateBefore)],
  ['state after', ofMove(({ stateAfter }) => stateAfter)],
  ['because', timelineReason],
];

/** Answers `stance timeline`. */
export function showTimeline(entries: readonly TimelineEntry[]): Report<TimelineAnswer> {
  return {
    data: () => ({ entries: entries.map(timelineRecord) }),
    sheet: () => sheetOf(entries, columns),
    blocks: () => timelineBlocks(entries),
    holds: true,
  };
}

/** One entry. */
export function timelineRecord(entry: TimelineEntry): TimelineRecord {
  const { kind, date } = entry;
  return { date, kind, ...changeRecord(entry), because: timelineReason(entry) };
}

const unchanged = {
  party: null,
  issue: null,
  before: null,
  after: null,
  nearer: [],
  farther: [],
  stateBefore: null,
  stateAfter: null,
} as const;

/** What an entry changed: a position, the latest draft, or nothing. */
function changeRecord(entry: TimelineEntry): Omit<TimelineRecord, 'date' | 'kind' | 'because'> {
  switch (entry.kind) {
    case 'event':
      return unchanged;
    case 'proposal': {
      const { by, id, revises } = entry.proposal;
      const [author] = by;
      const party = by.length === 1 && author !== undefined ? author.id : null;
      return { ...unchanged, party, before: revises?.id ?? null, after: id };
    }
    case 'move': {
      const { party, issue, before, after, nearer, farther, stateBefore, stateAfter } = entry;
      return {
        party: party.id,
        issue: issue.id,
        before: before === null ? null : stanceRecord(issue, before.stance),
        after: stanceRecord(issue, after.stance),
        nearer: idsOf(nearer),
        farther: idsOf(farther),
        stateBefore,
        stateAfter,
      };
    }
    default:
      return entry satisfies never;
  }
}

function timelineBlocks(entries: readonly TimelineEntry[]): readonly Block[] {
  if (entries.length === 0) {
    return [heading(1, 'Timeline'), paragraph('The model records no move, no draft and no event.')];
  }
  return [heading(1, 'Timeline'), ...dayBlocks(entries, citeById, 2)];
}
