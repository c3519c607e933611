/** Who moved, when, on what, and towards whom: a group a day. */
import type { TimelineAnswer } from '../records/answers/timeline.ts';
import { idsOf } from '../records/party.ts';
import type { TimelineRecord } from '../records/timeline.ts';
import { stanceRecord } from '../records/stance.ts';
import { timelineReason, dayBlocks } from '../wording/days.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block, Report } from '../blocks/block.ts';
import { positionWords } from '../wording/movement.ts';

import { citeById } from '../wording/words.ts';

/** Answers `stance timeline`. */
export function showTimeline(entries: readonly TimelineEntry[]): Report<TimelineAnswer> {
  return {
    data: () => ({ entries: entries.map(timelineRecord) }),
    sheet: () => ({
      columns: [
        'date',
        'kind',
        'party',
        'issue',
        'before',
        'after',
        'nearer',
        'farther',
        'state before',
        'state after',
        'because',
      ],
      rows: entries.map((entry) => {
        if (entry.kind !== 'move')
          return [
            entry.date,
            entry.kind,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            timelineReason(entry),
          ];
        const { date, kind, party, issue, before, after, nearer, farther, stateBefore, stateAfter } = entry;
        const towards = [nearer, farther].map((parties) => parties.map((one) => one.id).join('; '));
        return [
          date,
          kind,
          party.id,
          issue.id,
          positionWords(before),
          positionWords(after),
          ...towards,
          stateBefore,
          stateAfter,
          timelineReason(entry),
        ];
      }),
    }),
    blocks: () => timelineBlocks(entries),
    holds: true,
  };
}

/** One entry. */
export function timelineRecord(entry: TimelineEntry): TimelineRecord {
  const none = {
    party: null,
    issue: null,
    before: null,
    after: null,
    nearer: [],
    farther: [],
    stateBefore: null,
    stateAfter: null,
  };
  const { kind, date } = entry;
  switch (entry.kind) {
    case 'event':
      return {
        date,
        kind,
        ...none,
        because: timelineReason(entry),
      };
    case 'proposal': {
      const { by, id, revises } = entry.proposal;
      const [author] = by;
      const party = by.length === 1 && author !== undefined ? author.id : null;
      return {
        date,
        kind,
        ...none,
        party,
        before: revises?.id ?? null,
        after: id,
        because: timelineReason(entry),
      };
    }
    case 'move': {
      const { party, issue, before, after, nearer, farther, stateBefore, stateAfter } = entry;
      return {
        date,
        kind,
        party: party.id,
        issue: issue.id,
        before: before === null ? null : stanceRecord(issue, before.stance),
        after: stanceRecord(issue, after.stance),
        nearer: idsOf(nearer),
        farther: idsOf(farther),
        stateBefore,
        stateAfter,
        because: timelineReason(entry),
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
