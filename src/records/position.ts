/** Positions as a machine reads them: as the file holds them, and as one party stands on a day. */
import type { Holder } from '../model/holder.ts';
import { viaOf } from '../model/position.ts';
import type { Position } from '../model/position.ts';
import { claimRecord, supportRecord } from './claim.ts';
import type { ClaimRecord, SupportRecord } from './claim.ts';
import { concessionRecord, demandRecord, rejectionRecord, scoreRecord } from './entry.ts';
import type { ConcessionRecord, DemandRecord, RejectionRecord, ScoreRecord } from './entry.ts';
import { spanRecords } from './point.ts';
import type { StanceRecord } from './stance.ts';
import type { Day, Id, Words } from './text.ts';

/** What a party or a bloc says of an issue since a day (YYYY-MM-DD), as the file holds it; null is from the beginning. */
export interface PositionRecord extends SupportRecord {
  readonly party: Id;
  readonly issue: Id;
  readonly since: Day | null;
  readonly demands: readonly DemandRecord[];
  readonly concedes: readonly ConcessionRecord[];
  readonly rejects: readonly RejectionRecord[];
  /** What its points are worth to it; empty where it states no scores. */
  readonly scores: readonly ScoreRecord[];
  /** Why it is as it is, such as what moved the party. */
  readonly because: Words | null;
  readonly interest: Words | null;
  /** Its public line. */
  readonly says: ClaimRecord | null;
  /** 0 or more; only the ratios within a party count. */
  readonly importance: number | null;
}

/**
 * Where a party stands on an issue on the day of the model: its own position, or that of the bloc `via`. Beside
 * what it demands stands what its concessions reach, firmly (`accepts`) or on `terms`.
 */
export interface StandingRecord extends PositionRecord, Pick<StanceRecord, 'accepts' | 'terms'> {
  readonly via: Id | null;
}

/** A position as the file holds it. */
export function positionRecord(position: Position): PositionRecord {
  return { ...saidRecord(position), ...supportRecord(position) } satisfies Record<
    Exclude<keyof Position, 'holder' | 'stance'> | 'party',
    unknown
  >;
}

/** What it says, without what that rests on. */
function saidRecord(position: Position) {
  const { holder, issue, since, demands, concedes, rejects, scores } = position;
  const { because, interest, says, importance } = position;
  return {
    party: holder.id,
    issue: issue.id,
    since,
    demands: demands.map((one) => demandRecord(issue, one)),
    concedes: concedes.map((one) => concessionRecord(issue, one)),
    rejects: rejects.map((one) => rejectionRecord(issue, one)),
    scores: scores.map((one) => scoreRecord(issue, one)),
    because,
    interest,
    says: says && claimRecord(says),
    importance,
  };
}

/** Where a party stands on an issue. */
export function standingRecord({ party, position, stance }: Holder): StandingRecord {
  const { issue } = position;
  return {
    ...saidRecord(position),
    party: party.id,
    via: viaOf(position)?.id ?? null,
    accepts: spanRecords(issue, stance.accepts),
    terms: spanRecords(issue, stance.terms),
    ...supportRecord(position),
  };
}
