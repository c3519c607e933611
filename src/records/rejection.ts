/** A rejection in a list of them, as a machine reads it. */
import type { RejectionRecord } from './entry.ts';
import type { SpanRecord } from './point.ts';
import type { Id } from './text.ts';

/** One entry of a position, with the further points that it takes along and the other parties that would take any of that. */
export interface RefusalRecord extends RejectionRecord {
  readonly party: Id;
  readonly issue: Id;
  readonly beyond: readonly SpanRecord[];
  readonly askedBy: readonly Id[];
}
