/** The answer to `stance timeline`. */
import type { EventRecord } from '../event.ts';
import type { TimelineRecord } from '../timeline.ts';

/** Drafts, moves, settlements and events in order; of one day in this order. */
export interface TimelineAnswer {
  readonly entries: readonly TimelineRecord[];
  /** The events after the day of the answer that the model calls scheduled or a deadline. */
  readonly ahead: readonly EventRecord[];
}
