/** The answer to `stance report`. */
import type { BridgeRecord } from '../bridge.ts';
import type { ClaimRecord } from '../claim.ts';
import type { OfferRecord } from '../concession.ts';
import type { EventRecord } from '../event.ts';
import type { GapRecord, TotalsRecord, VerdictRecord } from '../gap.ts';
import type { StandingRecord } from '../position.ts';
import type { ReadingRecord } from '../reading.ts';
import type { RefusalRecord } from '../rejection.ts';
import type { SourceRecord } from '../source.ts';
import type { TimelineRecord } from '../timeline.ts';
import type { ShownIssueRecord } from './show.ts';
import type { Id, Words } from '../text.ts';

/** All answers under their names; the verdicts are over `parties`, the principals. */
export interface ReportAnswer {
  readonly parties: readonly Id[];
  readonly phase: Words | null;
  readonly summary: Words | null;
  readonly notes: readonly ClaimRecord[];
  readonly totals: TotalsRecord;
  readonly issueList: readonly ShownIssueRecord[];
  readonly positions: readonly StandingRecord[];
  readonly issues: readonly VerdictRecord[];
  /** The worst first. */
  readonly gaps: readonly GapRecord[];
  readonly rejections: readonly RefusalRecord[];
  readonly concessions: readonly OfferRecord[];
  readonly proposals: readonly ReadingRecord[];
  readonly bridges: readonly BridgeRecord[];
  readonly entries: readonly TimelineRecord[];
  /** The events after the day of the answer that the model calls scheduled or a deadline. */
  readonly ahead: readonly EventRecord[];
  readonly sources: readonly SourceRecord[];
}
