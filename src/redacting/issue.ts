/** Issues as a file has them, with what is settled on them. */
import type { Issue, Point, RangeIssue, Settlement } from '../model/issue.ts';
import { principalsAmong } from '../model/party.ts';
import type { Party } from '../model/party.ts';
import type { IssueFile, PointFile, SettledFile } from '../load/schema/model.ts';
import { idsIn, ifAny, oneOrMany } from './absence.ts';
import { writtenClaims, writtenSupport } from './claim.ts';
import { writtenPoint } from './point.ts';

type RangeFile = NonNullable<IssueFile['range']>;
type LongPoint = Extract<PointFile, { readonly id: string }>;

/** An issue with all that was ever settled on it, behind which nothing stands for all that is said of it. */
export function writtenIssue(
  issue: Issue,
  settlements: readonly Settlement[],
  parties: readonly Party[],
): Required<IssueFile> {
  const { title, question, group, between, notes } = issue;
  const usual = between ?? principalsAmong(parties);
  return {
    title,
    question: ifAny(question),
    group: ifAny(group),
    choices: issue.kind === 'choices' ? issue.points.map(listedPoint) : undefined,
    scale: issue.kind === 'scale' ? issue.points.map(listedPoint) : undefined,
    range: issue.kind === 'range' ? writtenRange(issue) : undefined,
    between: idsIn(between),
    settled: oneOrMany(settlements.map((one) => writtenSettlement(issue, one, usual))),
    notes: writtenClaims(notes),
    basis: undefined,
    evidence: undefined,
  };
}

function writtenRange({ from, to, unit, step }: RangeIssue): Required<RangeFile> {
  return { from, to, unit: ifAny(unit), step: ifAny(step) };
}

/** A point in the shortest form; one whose id is the word "id" would be taken for the long one. */
function listedPoint({ id, label, note, defers }: Point): PointFile {
  if (note !== null || defers || (id === 'id' && label !== id)) {
    return {
      id,
      label: label === id ? undefined : label,
      note: ifAny(note),
      defers: defers ? true : undefined,
    } satisfies Required<LongPoint>;
  }
  return label === id ? id : { [id]: label };
}

/** A settlement; between whom it is need not be told where they are those that the file would take. */
function writtenSettlement(
  issue: Issue,
  settled: Settlement,
  usual: readonly Party[],
): Required<SettledFile> {
  const { at, status, since, between } = settled;
  const isUsual = between.length === usual.length && between.every((party, i) => party === usual[i]);
  return {
    point: writtenPoint(issue, at),
    status: ifAny(status),
    since: ifAny(since),
    between: isUsual ? undefined : idsIn(between),
    ...writtenSupport(settled),
  };
}
