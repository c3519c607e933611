/** What happened, as a machine reads it. */
import type { State } from '../model/state.ts';
import type { PointRecord } from './point.ts';
import type { StanceRecord } from './stance.ts';
import type { Day, Id, Words } from './text.ts';

/**
 * A draft, a move, a settlement or an event on a day (YYYY-MM-DD). Of a move, `before` and `after` are stances, and the
 * parties that it came nearer to and farther from are named; of a draft they are the ids of the draft that it revises
 * and of its own; of a settlement `after` is the point. The states are those of the issue between the principals, null
 * where the entry changed none.
 */
export interface TimelineRecord {
  readonly date: Day;
  readonly kind: 'proposal' | 'move' | 'settlement' | 'event';
  readonly party: Id | null;
  readonly issue: Id | null;
  readonly before: StanceRecord | Id | null;
  readonly after: StanceRecord | PointRecord | null;
  readonly nearer: readonly Id[];
  readonly farther: readonly Id[];
  readonly stateBefore: State | null;
  readonly stateAfter: State | null;
  /** The entry in a sentence. */
  readonly because: Words;
}
