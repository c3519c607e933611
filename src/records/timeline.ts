/** What happened, as a machine reads it. */
import type { Basis } from '../model/claim.ts';
import type { SettledStatus } from '../model/issue.ts';
import type { State } from '../model/state.ts';
import type { PointRecord } from './point.ts';
import type { StanceRecord } from './stance.ts';
import type { Day, Id, Words } from './text.ts';

/**
 * A draft, a move, a settlement or an event on a day (YYYY-MM-DD). Of a move, `before` and `after` are stances, and the
 * parties that it came nearer to and farther from are named; of a draft they are the ids of the draft that it revises
 * and of its own; of a settlement `after` is the point. `party` is who moved, or the author of a draft that has one alone.
 * The states are those of the issue between the principals, null where the entry changed none.
 */
export interface TimelineRecord {
  readonly date: Day;
  readonly kind: 'proposal' | 'move' | 'settlement' | 'event';
  readonly party: Id | null;
  /** All authors of a draft; null of anything else. */
  readonly by: readonly Id[] | null;
  readonly issue: Id | null;
  /** Who made a settlement; null of anything else. */
  readonly between: readonly Id[] | null;
  /** How firm a settlement is; null where the model does not say, and of anything else. */
  readonly status: SettledStatus | null;
  readonly before: StanceRecord | Id | null;
  readonly after: StanceRecord | PointRecord | null;
  readonly nearer: readonly Id[];
  readonly farther: readonly Id[];
  readonly stateBefore: State | null;
  readonly stateAfter: State | null;
  /** The other issues whose state a settlement turned, for concessions there need it. */
  readonly turns: readonly TurnRecord[];
  /** The weakest basis of what it rests on; "supposed" of a move that is not in the model. */
  readonly basis: Basis | null;
  /** The entry in a sentence. */
  readonly because: Words;
}

/** An issue with the state from which and to which a settlement on another turned it. */
export interface TurnRecord {
  readonly issue: Id;
  readonly stateBefore: State;
  readonly stateAfter: State;
}
