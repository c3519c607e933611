/** The answer to `stance compare`. */
import type { VerdictRecord } from '../gap.ts';

/** The parties side by side, issue by issue. */
export interface CompareAnswer {
  readonly issues: readonly VerdictRecord[];
}
