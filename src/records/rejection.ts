/** A rejection in a list of them, as a machine reads it. */
import type { RejectionRecord } from './entry.ts';
import type { SpanRecord } from './point.ts';
import type { Id } from './text.ts';

/**
 * One entry of a position, with the further points that it takes along, the other parties that demand any of that, and
 * those that only accept it. Of each at most the first 20 are named, in the order of the model, and all are counted.
 */
export interface RefusalRecord extends RejectionRecord {
  readonly party: Id;
  readonly issue: Id;
  readonly beyond: readonly SpanRecord[];
  readonly askedBy: readonly Id[];
  readonly askedByCount: number;
  readonly takenBy: readonly Id[];
  readonly takenByCount: number;
  /** Those of these that have firmly offered something else which this party would take. */
  readonly metBy: readonly Id[];
  readonly metByCount: number;
}
