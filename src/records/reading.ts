/** A draft as the positions read it, for a machine. */
import type { AnswerWord } from '../model/proposal.ts';
import type { PointClass } from '../model/stance.ts';
import type { CountRecord, DealTotalsRecord } from './answers/deals.ts';
import type { TradeRecord } from './answers/trades.ts';
import type { PointRecord } from './point.ts';
import type { ProposalRecord } from './proposal.ts';
import type { Day, Id, Words } from './text.ts';

/** How one party stands to one point of a draft: what it answered (`recorded`), else what its position says. */
export interface DraftAnswerRecord {
  readonly issue: Id;
  readonly point: PointRecord;
  readonly party: Id;
  readonly stance: PointClass | 'unstated';
  /** The same on the day of the draft; null where the draft has none. */
  readonly then: PointClass | 'unstated' | null;
  readonly redline: boolean;
  readonly recorded: AnswerWord | null;
  readonly because: Words | null;
}

/** How many points of a draft a party demands, accepts and so on; red lines are among the rejections. */
export interface AnswerCountsRecord {
  readonly demands: number;
  readonly accepts: number;
  readonly terms: number;
  readonly unmet: number;
  readonly silent: number;
  readonly rejects: number;
  readonly redlines: number;
  readonly unstated: number;
  /** How close the draft comes to what the party demands, from 0 to 1; null where it demands nothing on its issues. */
  readonly closeness: number | null;
}

/** Whether all at the table of a draft take every point, one of them refuses one, or neither. */
export type DraftVerdictRecord = 'accepted' | 'blocked' | 'open';

/** A party with the issues on which it refuses the point of a draft; none where the whole alone lies below its walk-away. */
export interface RefusingRecord {
  readonly party: Id;
  readonly issues: readonly Id[];
}

/** A point that a party at the table neither takes nor refuses, and why. */
export interface UnsettledRecord {
  readonly party: Id;
  readonly issue: Id;
  readonly why: 'silent' | 'terms' | 'unmet' | 'unstated';
}

/** A point that a draft moved since the one that it revises, and the parties to whose demands that is nearer (`better`) or from which it is farther (`worse`). */
export interface DraftChangeRecord {
  readonly issue: Id;
  readonly from: PointRecord | null;
  readonly to: PointRecord | null;
  readonly better: readonly Id[];
  readonly worse: readonly Id[];
}

/** A draft with its verdict, and the answers to it with their counts by party; the answers tell its points and its responses. */
export interface ReadingRecord extends Omit<
  ProposalRecord,
  'points' | 'open' | 'between' | 'responses' | 'basis'
> {
  /** The day whose positions it is read from. */
  readonly asOf: Day;
  /** Over the whole draft and its table: those that it is between, else the principals, else all but mediators. */
  readonly verdict: DraftVerdictRecord;
  /** The same on the day of the draft; null where it has none. */
  readonly verdictThen: DraftVerdictRecord | null;
  /** On the issues asked about, as are the counts and the changes. */
  readonly answers: readonly DraftAnswerRecord[];
  readonly parties: Readonly<Record<Id, AnswerCountsRecord>>;
  /** Those at the table that refuse a point of it. */
  readonly blockedBy: readonly RefusingRecord[];
  /** Those outside that do. */
  readonly objectors: readonly RefusingRecord[];
  readonly unsettled: readonly UnsettledRecord[];
  /** The issues of its points on which fewer than two at its table have a say. */
  readonly fewBetween: readonly Id[];
  /** The issues that it leaves open on purpose. */
  readonly leftOpen: readonly Id[];
  readonly changes: readonly DraftChangeRecord[];
  /** What it is worth to those at its table who score the deals between them, and how far that lies below a walk-away. */
  readonly totals: DealTotalsRecord;
  readonly short: DealTotalsRecord;
  /** Whether no deal is better for some and worse for none, and how many are; null unless all at its table score. */
  readonly efficient: boolean | null;
  readonly dominatedBy: CountRecord;
  /** The first exchange of two points that improves it. */
  readonly trade: TradeRecord | null;
}
