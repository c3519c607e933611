/** The entries of a position as a machine reads them. */
import type {
  Concession,
  ConcessionStatus,
  Demand,
  Entry,
  Need,
  Redline,
  Rejection,
  Score,
} from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import type { Span } from '../model/points.ts';
import { openSide } from '../model/stance.ts';
import { supportRecord } from './claim.ts';
import type { SupportRecord } from './claim.ts';
import { pointRecord, rejectedRecord, spanRecord } from './point.ts';
import type { PointRecord, RejectedRecord, SpanRecord } from './point.ts';
import type { Id, Words } from './text.ts';

/** Why a party says so, and what that rests on. */
export interface ReasonRecord extends SupportRecord {
  readonly because: Words | null;
}

/** A point, or on a range an interval, that a party asks for. */
export interface DemandRecord extends ReasonRecord {
  readonly point: SpanRecord;
}

/** What another issue must come to: a point, an interval, all numbers from one on or up to one, or any of a list of these. */
export type NeedRecord = StretchRecord | readonly StretchRecord[];

/** A point or an interval; one that reaches to an end of its range is named by the other end, which is in it. */
type StretchRecord = SpanRecord | { readonly above: number } | { readonly below: number };

/** Another point that a party would settle for; `needs` are the points of other issues, by issue, that it waits for. */
export interface ConcessionRecord extends ReasonRecord {
  readonly point: PointRecord;
  readonly for: Words | null;
  readonly needs: Readonly<Record<Id, NeedRecord>>;
  readonly status: ConcessionStatus;
}

/** A point that a party refuses; `redline` is false or the ground of the red line, "unspecified" where none is given. */
export interface RejectionRecord extends ReasonRecord {
  readonly point: RejectedRecord;
  readonly redline: Redline | false;
}

/** What a point is worth to the party, in points of its own. */
export interface ScoreRecord extends ReasonRecord {
  readonly point: PointRecord;
  readonly score: number;
}

/** A demand on an issue. */
export function demandRecord(issue: Issue, demand: Demand): DemandRecord {
  return { point: spanRecord(issue, demand.at), ...reasonRecord(demand) } satisfies Record<
    Exclude<keyof Demand, 'at'> | 'point',
    unknown
  >;
}

/** A concession on an issue. */
export function concessionRecord(issue: Issue, concession: Concession): ConcessionRecord {
  const { at, for: terms, needs, status } = concession;
  return {
    point: pointRecord(issue, at),
    for: terms,
    needs: needsRecord(needs),
    status,
    ...reasonRecord(concession),
  } satisfies Record<Exclude<keyof Concession, 'at'> | 'point', unknown>;
}

/** A rejection on an issue. */
export function rejectionRecord(issue: Issue, rejection: Rejection): RejectionRecord {
  const { what, because, redline } = rejection;
  return {
    point: rejectedRecord(issue, what),
    because,
    redline: redline ?? (false as const),
    ...supportRecord(rejection),
  } satisfies Record<Exclude<keyof Rejection, 'what'> | 'point', unknown>;
}

/** What a point of an issue is worth. */
export function scoreRecord(issue: Issue, score: Score): ScoreRecord {
  return { point: pointRecord(issue, score.at), score: score.score, ...reasonRecord(score) } satisfies Record<
    Exclude<keyof Score, 'at'> | 'point',
    unknown
  >;
}

/** Why a party says so. */
export function reasonRecord(entry: Entry): ReasonRecord {
  return { because: entry.because, ...supportRecord(entry) } satisfies Record<keyof Entry, unknown>;
}

function needsRecord(needs: readonly Need[]): ConcessionRecord['needs'] {
  return Object.fromEntries(needs.map((need) => [need.issue.id, needRecord(need)]));
}

function needRecord({ issue, points }: Need): NeedRecord {
  const records = points.map((one) => stretchRecord(issue, one));
  const [only] = records;
  return records.length === 1 && only !== undefined ? only : records;
}

function stretchRecord(issue: Issue, one: Span): StretchRecord {
  const side = openSide(issue, one);
  if (side === null) return spanRecord(issue, one);
  return side === 'above' ? { above: one.from } : { below: one.to };
}
