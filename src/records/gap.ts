/** Verdicts and gaps as a machine reads them. */
import type { Basis } from '../model/claim.ts';
import type { Redline } from '../model/entry.ts';
import type { State } from '../model/state.ts';
import type { EvidenceRecord } from './claim.ts';
import type { AgreedRecord } from './issue.ts';
import type { RejectedRecord, SpanRecord } from './point.ts';
import type { StanceRecord } from './stance.ts';
import type { Id, Words } from './text.ts';

/** The state of an issue between some parties, and where each of them stands, by party. */
export interface VerdictRecord {
  readonly issue: Id;
  readonly group: Words | null;
  readonly state: State;
  /** The weakest among the entries that the verdict rests on; "supposed" where that is a supposed move. */
  readonly basis: Basis | null;
  /** What these parties have settled, of the latest day. */
  readonly settled: AgreedRecord | null;
  /** All that is settled on the issue, whoever it is between. */
  readonly settlements: readonly AgreedRecord[];
  readonly parties: Readonly<Record<Id, StanceRecord>>;
}

/** A distance `by`, out of the length `of` the whole scale (in steps) or range (in its unit). */
export interface DistanceRecord {
  readonly by: number;
  readonly of: number;
  readonly unit: Words | null;
}

/** Points acceptable to all, and the parties on whose terms they are so. */
export interface TermsRecord {
  readonly point: SpanRecord;
  readonly parties: readonly Id[];
}

/** A party outside that rejects points on which those compared could meet. */
export interface ObjectorRecord {
  readonly party: Id;
  readonly points: readonly SpanRecord[];
}

/** A point, or on a range a number or a stretch, with the drafts that hold it, and the parties: at most the first 20, and the number of all. */
export interface HeldRecord {
  readonly point: SpanRecord;
  readonly parties: readonly Id[];
  readonly partiesCount: number;
  readonly proposals: readonly Id[];
}

/**
 * One rejection by a party compared: those of them that demand something which it rejects, and those that only accept it,
 * firmly or on terms. Of each at most the first 20 are named, in the order of the model, and all are counted.
 */
export interface ContestedRecord {
  readonly party: Id;
  readonly point: RejectedRecord;
  readonly redline: Redline | false;
  readonly because: Words | null;
  readonly askedBy: readonly Id[];
  readonly askedByCount: number;
  readonly takenBy: readonly Id[];
  readonly takenByCount: number;
  readonly evidence: readonly EvidenceRecord[];
}

/** How far parties are from meeting on an issue, and why. Distances are as fine as the numbers of their range, shares are rounded to 12 decimals. */
export interface GapRecord {
  readonly issue: Id;
  readonly state: State;
  /** The weakest among the entries that the verdict rests on; "supposed" where that is a supposed move. */
  readonly basis: Basis | null;
  /** The largest, over pairs of parties, of the smallest distance between what the two would take; null on choices. */
  readonly distance: DistanceRecord | null;
  /** The share of the way from the demands that concessions have covered, from 0 to 1; null where somebody stands farther off. */
  readonly closed: number | null;
  /** The mean share of the issue, from 0 to 1, in all that each party states to matter. */
  readonly importance: number | null;
  /** How many red lines stand against a point that another of the parties would take. */
  readonly redlines: number;
  /** The points acceptable to all, firmly. */
  readonly common: readonly SpanRecord[];
  /** Those acceptable to all on somebody's terms. */
  readonly terms: readonly TermsRecord[];
  /** The points that nobody rejects. */
  readonly zone: readonly SpanRecord[];
  /** Those of the zone that nobody demands or accepts. */
  readonly untried: readonly SpanRecord[];
  /** Who in the whole model holds any of these: a party outside, one compared under a condition that is not met, a draft. */
  readonly heldBy: readonly HeldRecord[];
  /** All that is settled on the issue, whoever it is between. */
  readonly settlements: readonly AgreedRecord[];
  /** The parties that take no position here. */
  readonly missing: readonly Id[];
  readonly objectors: readonly ObjectorRecord[];
  /** The reason, in a sentence. */
  readonly because: Words;
  readonly rejections: readonly ContestedRecord[];
}

/** How many issues are in each state. */
export type TotalsRecord = Readonly<Record<State, number>>;
