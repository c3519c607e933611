/** A concession in a list of them, as a machine reads it. */
import type { ConcessionRecord } from './entry.ts';
import type { Id } from './text.ts';

/**
 * One entry of a position; `firm` where it is offered without a condition, `satisfies` the others that would take its
 * point: at most the first 20 are named, in the order of the model, and all are counted.
 */
export interface OfferRecord extends ConcessionRecord {
  readonly party: Id;
  readonly issue: Id;
  readonly firm: boolean;
  readonly satisfies: readonly Id[];
  readonly satisfiesCount: number;
}
