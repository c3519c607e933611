/** What happened as a picture: a lane a party with its moves, and lanes for drafts, settlements and events. */
import type { Moved } from '../analysis/moved.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import type { Picture } from '../blocks/block.ts';
import type { Lanes, Happening } from '../blocks/drawing.ts';
import type { TalksEvent } from '../model/event.ts';
import { grouped } from '../model/group.ts';
import type { Party } from '../model/party.ts';

/** What is nobody's alone, below the parties. */
const common = ['Drafts', 'Settlements', 'Events'] as const;

/** Something that happened, in the lane where it is drawn. */
interface Stepped {
  readonly lane: Party | (typeof common)[number];
  readonly day: string;
  readonly step: Happening;
}

/** The picture from two days on; what happened on one day is told as soon in words. */
export function lanesOf(entries: readonly TimelineEntry[], ahead: readonly TalksEvent[]): readonly Picture[] {
  const all = [
    ...entries.map(steppedOf),
    ...ahead.map(({ date }): Stepped => ({ lane: 'Events', day: date, step: 'ahead' })),
  ];
  if (new Set(all.map(({ day }) => day)).size < 2) return [];
  const byLane = grouped(all, ({ lane }) => lane);
  const parties = [...byLane].flatMap(([lane, some]) =>
    typeof lane === 'string' ? [] : [{ label: lane.name, steps: counted(some) }],
  );
  const others = common.map((label) => ({ label, steps: counted(byLane.get(label) ?? []) }));
  const rows = [...parties, ...others].filter(({ steps }) => steps.length > 0);
  return [{ kind: 'picture', of: { kind: 'lanes', rows } }];
}

function steppedOf(entry: TimelineEntry): Stepped {
  const { kind, date: day } = entry;
  switch (kind) {
    case 'move':
      return { lane: entry.party, day, step: stepOf(entry) };
    case 'proposal':
      return { lane: 'Drafts', day, step: 'draft' };
    case 'settlement':
      return { lane: 'Settlements', day, step: 'settlement' };
    case 'event':
      return { lane: 'Events', day, step: 'event' };
    default:
      return kind satisfies never;
  }
}

function stepOf({ before, nearer, farther }: Moved): Happening {
  if (before === null) return 'first';
  if (nearer.length > 0) return farther.length > 0 ? 'both' : 'nearer';
  return farther.length > 0 ? 'farther' : 'neither';
}

/** How many of a kind each day has. */
function counted(lane: readonly Stepped[]): Lanes['rows'][number]['steps'] {
  const alike = grouped(lane, ({ day, step }) => `${day} ${step}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ day: first.day, step: first.step, count: 1 + others.length }],
  );
}
