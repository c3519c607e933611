/** The answer to `stance sheet`. */
import type { EventRecord } from '../event.ts';
import type { HeadRecord } from '../negotiation.ts';
import type { ReadingRecord } from '../reading.ts';
import type { DossierRecord, NegotiationShown, ShownIssueRecord } from './show.ts';
import type { Id } from '../text.ts';

/** What the talks are about, and who takes part. */
export interface CaseRecord extends HeadRecord, Pick<NegotiationShown, 'parties' | 'blocs'> {}

/** What a party has at hand at the table. */
export interface SheetAnswer {
  readonly party: Id;
  readonly case: CaseRecord;
  readonly you: DossierRecord;
  /** In the order of the model. */
  readonly issues: readonly ShownIssueRecord[];
  /** All others, in the order of the model. */
  readonly others: readonly DossierRecord[];
  readonly drafts: readonly ReadingRecord[];
  /** The events after the day of the answer that the model calls scheduled or a deadline. */
  readonly ahead: readonly EventRecord[];
}
