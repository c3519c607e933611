/** The answer to `stance diff`. */
import type { State } from '../../model/state.ts';
import type { DistanceRecord } from '../gap.ts';
import type { AgreedRecord } from '../issue.ts';
import type { SpanRecord } from '../point.ts';
import type { StandingRecord } from '../position.ts';
import type { Id } from '../text.ts';

/** Where one side stands, its entries as the model has them, with their reasons. */
export type SideRecord = Pick<StandingRecord, 'demands' | 'concedes' | 'accepts' | 'terms' | 'rejects'>;

/** An issue on which both sides hold a position, and any point's class or red line differs. */
export interface DifferenceRecord {
  readonly issue: Id;
  readonly state: State;
  readonly distance: DistanceRecord | null;
  /** What the two have settled on it, of the latest day. */
  readonly settled: AgreedRecord | null;
  readonly left: SideRecord;
  readonly right: SideRecord;
  /** The points that both would firmly take. */
  readonly common: readonly SpanRecord[];
}

/** On what two sides differ; a side is a party, or a party on a day, such as `union@2026-02-01`. */
export interface DiffAnswer {
  readonly left: string;
  readonly right: string;
  readonly differences: readonly DifferenceRecord[];
  /** The issues on which both hold the same. */
  readonly same: readonly Id[];
  /** Those on which a position of one side alone is recorded. */
  readonly onlyLeft: readonly Id[];
  readonly onlyRight: readonly Id[];
  /** Those that are between others: at most one of the two is concerned. */
  readonly outside: readonly Id[];
}
