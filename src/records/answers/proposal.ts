/** The answer to `stance proposal`. */
import type { ReadingRecord } from '../reading.ts';

/** Drafts as the positions read them. */
export interface ProposalAnswer {
  readonly proposals: readonly ReadingRecord[];
}
