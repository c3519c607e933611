/** The entries of a position as a file has them: a bare point where nothing more is said of it. */
import type { Concession, Demand, Entry, Need, Rejected, Rejection, Score } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import type {
  ConcessionFile,
  ConditionFile,
  DemandFile,
  LongRejectionFile,
  NeedFile,
  RejectionFile,
  ScoresFile,
} from '../load/schema/position.ts';
import { byIds, ifAny, oneOrMany, unsigned } from './absence.ts';
import { isUnsupported, writtenSupport } from './claim.ts';
import { writtenPoint, writtenSpan } from './point.ts';

type LongDemand = Extract<DemandFile, { readonly point: unknown }>;
type LongConcession = Extract<ConcessionFile, { readonly point: unknown }>;
type LongScores = Extract<ScoresFile, readonly unknown[]>;

/** A demand on an issue. */
export function writtenDemand(issue: Issue, demand: Demand): DemandFile {
  const point = writtenSpan(issue, demand.at);
  return isBare(demand) ? point : ({ point, ...writtenReasons(demand) } satisfies Required<LongDemand>);
}

/** A concession on an issue. */
export function writtenConcession(issue: Issue, concession: Concession): ConcessionFile {
  const { at, for: terms, needs, status } = concession;
  const point = writtenPoint(issue, at);
  if (isBare(concession) && terms === null && status === 'offered') return point;
  return {
    point,
    for: terms === null ? undefined : writtenCondition(terms, needs),
    status: status === 'offered' ? undefined : status,
    ...writtenReasons(concession),
  } satisfies Required<LongConcession>;
}

/** A rejection on an issue. */
export function writtenRejection(issue: Issue, rejection: Rejection): RejectionFile {
  const { what, redline } = rejection;
  const named = writtenRejected(issue, what);
  if (isBare(rejection) && redline === null && named.point !== undefined) return named.point;
  return {
    ...named,
    redline: redline === 'unspecified' ? true : ifAny(redline),
    ...writtenReasons(rejection),
  } satisfies Required<LongRejectionFile>;
}

/** What points are worth; in the short form, where that says all of them and keeps their order. */
export function writtenScores(issue: Issue, scores: readonly Score[]): ScoresFile | undefined {
  if (scores.length === 0) return undefined;
  if (issue.kind !== 'range' && scores.every(isBare))
    return byIds(scores.map(({ at, score }) => [`${writtenPoint(issue, at)}`, unsigned(score)]));
  return scores.map(
    (one) =>
      ({
        point: writtenPoint(issue, one.at),
        score: unsigned(one.score),
        ...writtenReasons(one),
      }) satisfies Required<LongScores[number]>,
  );
}

/** Why something is said, and what that rests on. */
export function writtenReasons(
  entry: Entry,
): { readonly because: string | undefined } & ReturnType<typeof writtenSupport> {
  return { because: ifAny(entry.because), ...writtenSupport(entry) };
}

/** Whether an entry says nothing beyond what it names. */
export function isBare(entry: Entry): boolean {
  return entry.because === null && isUnsupported(entry);
}

function writtenCondition(text: string, needs: readonly Need[]): ConditionFile {
  const written = byIds(needs.map((need) => [need.issue.id, writtenNeed(need)]));
  return written === undefined ? text : { text, needs: written };
}

function writtenNeed({ issue, points }: Need): NeedFile | readonly NeedFile[] {
  return oneOrMany(points.map((one) => writtenSpan(issue, one))) ?? [];
}

function writtenRejected(issue: Issue, what: Rejected) {
  const nothing = { point: undefined, above: undefined, below: undefined };
  switch (what.kind) {
    case 'others':
      return { ...nothing, point: 'others' };
    case 'point':
      return { ...nothing, point: writtenPoint(issue, what.at) };
    case 'above':
      return { ...nothing, above: what.at };
    case 'below':
      return { ...nothing, below: what.at };
    default:
      return what satisfies never;
  }
}
