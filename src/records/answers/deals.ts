/** The answer to `stance deals`. */
import type { PointRecord } from '../point.ts';
import type { Id } from '../text.ts';

/** A whole number of deals, which may be more than a double holds, in decimal digits; null where it was not counted. */
export type CountRecord = string | null;

/** A whole number or a fraction in lowest terms, such as "14/23" or "-3". */
export type ExactRecord = string;

/** One point on each issue of the deals, by issue. */
export type DealRecord = Readonly<Record<Id, PointRecord>>;

/** What each scored party makes of a deal, in points of its own, to 12 decimals. */
export type DealTotalsRecord = Readonly<Record<Id, number>>;

/** A party, and an issue on which it refuses the point of a deal. */
export interface RefusedPointRecord {
  readonly party: Id;
  readonly issue: Id;
}

/** An issue of the deals and the points put on it. */
export interface DealIssueRecord {
  readonly issue: Id;
  readonly points: readonly PointRecord[];
  /** The point that it is held to, for it is settled, or was fixed by `--fix` or `--from`; else null. */
  readonly fixed: PointRecord | null;
  /** Whether it is a range with a step; of one without, the points are the numbers that somebody names. */
  readonly stepped: boolean;
}

/** How many deals there are, and how many which of the parties take. */
export interface DealCountsRecord {
  readonly deals: CountRecord;
  /** The zone of possible agreement. */
  readonly takenByAll: CountRecord;
  readonly refusedByNone: CountRecord;
  /** Those that pass under the rule. */
  readonly passing: CountRecord;
  /** Those that all but one take, and for each party those that it alone does not. */
  readonly allButOne: CountRecord;
  readonly byMissing: Readonly<Record<Id, CountRecord>>;
  readonly takenBy: Readonly<Record<Id, CountRecord>>;
}

/** Totals that are Pareto-optimal, how many deals come to them, and the first of these in the order of points. */
export interface FrontierEntryRecord {
  readonly totals: DealTotalsRecord;
  readonly count: CountRecord;
  readonly points: DealRecord;
}

/** Different totals on a frontier, and deals. */
export interface FrontierCountRecord {
  readonly vectors: CountRecord;
  readonly deals: CountRecord;
}

/** A deal with its totals. */
export interface TotalledDealRecord {
  readonly totals: DealTotalsRecord;
  readonly points: DealRecord;
}

/** How the deal that is first by some measure is called. */
export type DealName = 'nash' | 'worst-off' | 'kalai-smorodinsky' | 'total';

/** The deal of the zone that is first by a measure, and those tied with it. */
export interface NamedDealRecord extends TotalledDealRecord {
  readonly name: DealName;
  /** The measure: a product of gains, the least gain, the least share of a best gain (null where all tie), a sum of totals. */
  readonly value: ExactRecord | null;
  readonly deals: CountRecord;
  readonly others: readonly TotalledDealRecord[];
}

/** A deal of an empty zone that falls least short. */
export interface ShortDealRecord extends TotalledDealRecord {
  /** How far the totals of the parties lie below their walk-aways. */
  readonly short: DealTotalsRecord;
  readonly refusedBy: readonly RefusedPointRecord[];
}

/** A point that a party neither takes nor refuses, and why: nothing said, on terms, terms unmet, no position. */
export interface OpenPointRecord extends RefusedPointRecord {
  readonly why: 'silent' | 'terms' | 'unmet' | 'unstated';
}

/** A deal by what it asks: how many parties, counted on each issue, would cross or leave what for it. */
export interface PackageRecord {
  readonly points: DealRecord;
  readonly redlines: number;
  readonly bottomLines: number;
  readonly unmet: number;
  readonly silent: number;
  readonly terms: number;
  /** Whether another asks for neither more nor less. */
  readonly tied: boolean;
  readonly open: readonly OpenPointRecord[];
  /** Those of the parties asked that refuse a point of it, and those outside that do. */
  readonly refusedBy: readonly RefusedPointRecord[];
  readonly objectors: readonly RefusedPointRecord[];
}

/** A deal that is better than a draft for some party and worse for none. */
export interface BetterDealRecord extends TotalledDealRecord {
  /** On how many issues it differs from the draft. */
  readonly changed: number;
  /** Whether all take it. */
  readonly taken: boolean;
}

/** A deal that is better for some and worse for none, first by a measure of what is gained over the draft. */
export interface BestDealRecord extends BetterDealRecord {
  readonly name: DealName;
}

/** A draft among the deals. */
export interface FromRecord {
  readonly draft: Id;
  readonly totals: DealTotalsRecord;
  /** Whether no deal is better for one and worse for none; null unless all are scored. */
  readonly efficient: boolean | null;
  /** How many are; null unless all are scored and the draft covers all issues. */
  readonly dominatedBy: CountRecord;
  /** How many of these all take. */
  readonly inZone: CountRecord;
  /** The nearest of them first, by how many issues change. */
  readonly better: readonly BetterDealRecord[];
  readonly best: readonly BestDealRecord[];
}

/** A draft of the model that covers all that is open, as a deal. */
export interface DraftDealRecord {
  readonly draft: Id;
  readonly totals: DealTotalsRecord;
  /** Whether no deal is better for one and worse for none; null unless all are scored, and where that was not found out. */
  readonly efficient: boolean | null;
  /** Whether all take it. */
  readonly taken: boolean;
}

/** A deal that is found, and what none can exceed; they are one where the deal is the best there is. */
export interface BoundRecord {
  readonly name: DealName;
  readonly from: ExactRecord;
  readonly to: ExactRecord;
}

/** Where the work was given up. */
export interface DealLimitRecord {
  readonly reached: boolean;
  /** How many partial deals there were, after how many of the issues. */
  readonly partial: number;
  readonly issues: number;
  readonly bounds: readonly BoundRecord[];
}

/** The deals between some parties. */
export interface DealsAnswer {
  readonly parties: readonly Id[];
  readonly rule: { readonly atLeast: number; readonly veto: readonly Id[] };
  readonly scored: readonly Id[];
  /** The others, and the issues of the deals that they do not score. */
  readonly unscored: readonly { readonly party: Id; readonly missing: readonly Id[] }[];
  /** What each scored party gains over: its walk-away, or the worst of all deals. */
  readonly base: Readonly<Record<Id, 'walk-away' | 'worst'>>;
  readonly issues: readonly DealIssueRecord[];
  readonly counts: DealCountsRecord;
  /** Null unless all are scored, as is `named`. */
  readonly frontier: {
    readonly all: FrontierCountRecord;
    readonly zone: FrontierCountRecord & { readonly list: readonly FrontierEntryRecord[] };
  } | null;
  readonly named: readonly NamedDealRecord[] | null;
  readonly short: readonly ShortDealRecord[] | null;
  /** What asks least; null where all are scored. */
  readonly packages: readonly PackageRecord[] | null;
  /** The smallest sets of issues without which there is a deal that nobody refuses; null where nothing helps. */
  readonly blockers: readonly (readonly Id[])[] | null;
  readonly from: FromRecord | null;
  /** The largest product of gains first where all are scored, then by how many do not take it. */
  readonly drafts: readonly DraftDealRecord[];
  readonly limit: DealLimitRecord | null;
}
