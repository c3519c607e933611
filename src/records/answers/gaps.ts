/** The answer to `stance gaps`. */
import type { GapRecord, TotalsRecord } from '../gap.ts';

/** Where parties do not meet, the worst first. */
export interface GapsAnswer {
  readonly parties: readonly string[];
  readonly totals: TotalsRecord;
  readonly gaps: readonly GapRecord[];
}
