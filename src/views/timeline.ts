/** Who moved, when, on what, and towards whom: a group a day. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column, Value } from '../blocks/sheet.ts';
import { partiesCell, pointsColumns, stanceColumns } from '../wording/cells.ts';
import type { TimelineAnswer } from '../records/answers/timeline.ts';
import { idsOf } from '../records/party.ts';
import type { TimelineRecord } from '../records/timeline.ts';
import { eventRecord } from '../records/event.ts';
import { pointRecord } from '../records/point.ts';
import { stanceRecord } from '../records/stance.ts';
import { timelineReason, dayBlocks } from '../wording/days.ts';
import type { Moved } from '../analysis/moved.ts';
import type { Reached } from '../analysis/reached.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import type { Basis } from '../model/claim.ts';
import type { TalksEvent } from '../model/event.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { plain } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import type { Issue } from '../model/issue.ts';
import { span } from '../model/points.ts';
import { aheadBlocks } from '../wording/event.ts';
import { lanesOf } from './lanes.ts';

import { citeById } from '../wording/cite.ts';

/** What only a move has. */
function ofMove(value: (move: Moved) => Value): (entry: TimelineEntry) => Value {
  return (entry) => (entry.kind === 'move' ? value(entry) : null);
}

/** What only a settlement has. */
function ofSettlement(value: (reached: Reached) => Value): (entry: TimelineEntry) => Value {
  return (entry) => (entry.kind === 'settlement' ? value(entry) : null);
}

type Step = Extract<TimelineEntry, { readonly issue: Issue }>;

/** What moves and settlements have. */
function ofStep(value: (step: Step) => Value): (entry: TimelineEntry) => Value {
  return (entry) => ('issue' in entry ? value(entry) : null);
}

const columns: readonly Column<TimelineEntry>[] = [
  ['date', ({ date }) => date],
  ['kind', ({ kind }) => kind],
  ['party', ofMove(({ party }) => party.id)],
  ['by', (entry) => (entry.kind === 'proposal' ? partiesCell(entry.proposal.by) : null)],
  ['issue', ofStep(({ issue }) => issue.id)],
  ...stanceColumns<TimelineEntry>('before', (entry) => (entry.kind === 'move' ? entry.before : null)),
  ...stanceColumns<TimelineEntry>('after', (entry) => (entry.kind === 'move' ? entry.after : null)),
  ...pointsColumns<TimelineEntry>(['settled', 'settled label'], (entry) =>
    entry.kind === 'settlement' ? { issue: entry.issue, points: [span(entry.settlement.at)] } : null,
  ),
  ['between', ofSettlement(({ settlement }) => partiesCell(settlement.between))],
  ['status', ofSettlement(({ settlement }) => settlement.status)],
  ['nearer', ofMove(({ nearer }) => partiesCell(nearer))],
  ['farther', ofMove(({ farther }) => partiesCell(farther))],
  ['state before', ofStep(({ stateBefore }) => stateBefore)],
  ['state after', ofStep(({ stateAfter }) => stateAfter)],
  ['basis', basisOf],
  ['because', timelineReason],
];

/** Answers `stance timeline`, with what lies ahead. */
export function showTimeline(
  entries: readonly TimelineEntry[],
  ahead: readonly TalksEvent[],
): Report<TimelineAnswer> {
  return {
    data: () => ({ entries: entries.map(timelineRecord), ahead: ahead.map(eventRecord) }),
    sheet: () => sheetOf(entries, columns),
    blocks: () => [...timelineBlocks(entries, ahead), ...aheadBlocks(ahead, citeById)],
    holds: true,
  };
}

/** One entry. */
export function timelineRecord(entry: TimelineEntry): TimelineRecord {
  const { kind, date } = entry;
  const because = plain(timelineReason(entry));
  return { date, kind, ...changeRecord(entry), basis: basisOf(entry), because };
}

/** How it is known, or that it is only supposed. */
function basisOf(entry: TimelineEntry): Basis | null {
  switch (entry.kind) {
    case 'event':
      return entry.event.basis;
    case 'proposal':
      return entry.proposal.basis;
    case 'move':
      return entry.support.basis;
    case 'settlement':
      return entry.settlement.basis;
    default:
      return entry satisfies never;
  }
}

const unchanged = {
  party: null,
  by: null,
  issue: null,
  between: null,
  status: null,
  before: null,
  after: null,
  nearer: [],
  farther: [],
  stateBefore: null,
  stateAfter: null,
  turns: [],
} as const;

/** What an entry changed: the latest draft, a position, what is settled, or nothing. */
function changeRecord(entry: TimelineEntry): Omit<TimelineRecord, 'date' | 'kind' | 'basis' | 'because'> {
  switch (entry.kind) {
    case 'event':
      return unchanged;
    case 'proposal': {
      const { by, id, revises } = entry.proposal;
      const [author] = by;
      const party = by.length === 1 && author !== undefined ? author.id : null;
      return { ...unchanged, party, by: idsOf(by), before: revises?.id ?? null, after: id };
    }
    case 'move': {
      const { party, issue, before, after, nearer, farther, stateBefore, stateAfter } = entry;
      return {
        ...unchanged,
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
    case 'settlement': {
      const { issue, settlement, stateBefore, stateAfter, turns } = entry;
      return {
        ...unchanged,
        issue: issue.id,
        between: idsOf(settlement.between),
        status: settlement.status,
        after: pointRecord(issue, settlement.at),
        stateBefore,
        stateAfter,
        turns: turns.map((turn) => ({ ...turn, issue: turn.issue.id })),
      };
    }
    default:
      return entry satisfies never;
  }
}

function timelineBlocks(entries: readonly TimelineEntry[], ahead: readonly TalksEvent[]): readonly Block[] {
  if (entries.length === 0) {
    return [
      heading(1, 'Timeline'),
      paragraph('No draft, no move, no settlement and no event is recorded so far.'),
    ];
  }
  return [heading(1, 'Timeline'), ...lanesOf(entries, ahead), ...dayBlocks(entries, citeById, 2)];
}
