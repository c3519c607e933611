/** The answer to `stance gaps`. */
import type { GapRecord, TotalsRecord } from '../gap.ts';
import type { Id } from '../text.ts';

/** Where parties do not meet, the worst first. */
export interface GapsAnswer {
  readonly parties: readonly Id[];
  readonly totals: TotalsRecord;
  readonly gaps: readonly GapRecord[];
}
