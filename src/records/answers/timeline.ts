/** The answer to `stance timeline`. */
import type { TimelineRecord } from '../timeline.ts';

/** Moves, drafts and events in order. */
export interface TimelineAnswer {
  readonly entries: readonly TimelineRecord[];
}
