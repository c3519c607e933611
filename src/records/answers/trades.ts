/** The answer to `stance trades`. */
import type { PointRecord } from '../point.ts';
import type { Id, Words } from '../text.ts';
import type { DealRecord, RefusedPointRecord, DealTotalsRecord } from './deals.ts';

/** What becomes of an issue; `from` is null where no deal is known to start from, `to` where no point is named. */
export interface TradedIssueRecord {
  readonly issue: Id;
  readonly from: PointRecord | null;
  readonly to: PointRecord | null;
}

/** What some could give for what. */
export interface TradeRecord {
  readonly issues: readonly TradedIssueRecord[];
  /** What each gains by it in points of its own; null unless all are scored. */
  readonly gains: DealTotalsRecord | null;
  /** Those that stay below their walk-away. */
  readonly below: readonly Id[];
  /** Whether the parties name it themselves, by what their concessions need. */
  readonly named: boolean;
  /** Those of the parties that refuse a point of it. */
  readonly barredBy: readonly RefusedPointRecord[];
  readonly because: Words;
}

/** What the parties could give for what, from a draft or the package that asks least. */
export interface TradesAnswer {
  /** The deal that they start from, with its draft where it is one; null where the limit kept it from being found. */
  readonly from: { readonly draft: Id | null; readonly points: DealRecord } | null;
  readonly trades: readonly TradeRecord[];
}
