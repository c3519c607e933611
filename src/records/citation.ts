/** Where a source is cited, as a machine reads it. */
import type { EvidenceRecord } from './claim.ts';
import type { Day, Id, Words } from './text.ts';

/**
 * One place that cites a source: what it is, of whom and on what, its day (null where it is of none), and what it cites. Of
 * a position each entry that cites is a place.
 */
export interface CitationRecord {
  readonly party: Id | null;
  readonly issue: Id | null;
  readonly kind:
    | 'note'
    | 'says'
    | 'alternative'
    | 'walk-away'
    | 'view'
    | 'settlement'
    | 'position'
    | 'proposal'
    | 'response'
    | 'event';
  readonly proposal: Id | null;
  readonly date: Day | null;
  /** The place in words. */
  readonly text: Words;
  readonly evidence: readonly EvidenceRecord[];
}
