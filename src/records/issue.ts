/** Issues as a machine reads them: their points, and what is settled on them. */
import type { Issue, ListedIssue, Point, RangeIssue, SettledStatus, Settlement } from '../model/issue.ts';
import { claimRecord, supportRecord } from './claim.ts';
import type { ClaimRecord, SupportRecord } from './claim.ts';
import { idsOf } from './party.ts';
import { pointRecord } from './point.ts';
import type { PointRecord } from './point.ts';
import type { Day, Id, Words } from './text.ts';

/** One listed point. */
export interface ListedPointRecord {
  readonly id: Id;
  readonly label: Words;
  readonly note: Words | null;
  /** Whether it only puts the issue off. */
  readonly defers: boolean;
}

/** The numbers that an issue is about, from one end to the other, in a unit. */
export interface RangeRecord {
  readonly from: number;
  readonly to: number;
  readonly unit: Words | null;
  /** How far each number that is put lies from the one before; null where any number may be. */
  readonly step: number | null;
}

/** What is recorded as agreed, between whom, and since which day (YYYY-MM-DD). */
export interface SettlementRecord extends SupportRecord {
  readonly point: PointRecord;
  readonly status: SettledStatus | null;
  readonly since: Day | null;
  readonly between: readonly Id[];
}

/** What is settled, as pages of an issue tell it. */
export type AgreedRecord = Omit<SettlementRecord, 'basis'>;

interface IssueBaseRecord {
  readonly id: Id;
  readonly title: Words;
  readonly question: Words | null;
  readonly group: Words | null;
  /** The parties that it is between; null where it is between whoever is asked about. */
  readonly between: readonly Id[] | null;
}

interface SettledRecord {
  /** All that is settled on it, in the order of the file. */
  readonly settled: readonly SettlementRecord[];
  readonly notes: readonly ClaimRecord[];
}

/** An issue with listed points; those of a scale stand in order from one end to the other. */
export interface ListedIssueRecord extends IssueBaseRecord, SettledRecord {
  readonly kind: 'choices' | 'scale';
  readonly points: readonly ListedPointRecord[];
}

/** An issue whose points are numbers. */
export interface RangeIssueRecord extends IssueBaseRecord, SettledRecord {
  readonly kind: 'range';
  readonly range: RangeRecord;
}

/** One question on the table. */
export type IssueRecord = ListedIssueRecord | RangeIssueRecord;

type Common = Exclude<keyof ListedIssue, 'points'> | 'settled';

/** All that a model says of an issue and of what is settled on it. */
export function issueRecord(issue: Issue, settlements: readonly Settlement[]): IssueRecord {
  const { id, title, question, group } = issue;
  const base = { id, title, question, group, between: issue.between && idsOf(issue.between) };
  const rest = {
    settled: settlements.map((one) => settlementRecord(issue, one)),
    notes: issue.notes.map(claimRecord),
  };
  return issue.kind === 'range'
    ? ({ ...base, kind: issue.kind, range: rangeRecord(issue), ...rest } satisfies Record<
        Common | 'range',
        unknown
      >)
    : ({ ...base, kind: issue.kind, points: issue.points.map(listedPointRecord), ...rest } satisfies Record<
        Common | 'points',
        unknown
      >);
}

function rangeRecord({ from, to, unit, step }: RangeIssue): RangeRecord {
  return { from, to, unit, step } satisfies Record<
    Exclude<keyof RangeIssue, keyof ListedIssue | 'decimals'>,
    unknown
  >;
}

function listedPointRecord({ id, label, note, defers }: Point): ListedPointRecord {
  return { id, label, note, defers } satisfies Record<keyof Point, unknown>;
}

function settlementRecord(issue: Issue, settlement: Settlement): SettlementRecord {
  const { at, status, since, between } = settlement;
  const point = pointRecord(issue, at);
  return { point, status, since, between: idsOf(between), ...supportRecord(settlement) } satisfies Record<
    Exclude<keyof Settlement, 'at'> | 'point',
    unknown
  >;
}

/** What is settled, without what it is founded on. */
export function agreedRecord(issue: Issue, settlement: Settlement): AgreedRecord {
  const { point, status, since, between, evidence } = settlementRecord(issue, settlement);
  return { point, status, since, between, evidence };
}
