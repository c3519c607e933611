/** Drafts and recorded answers to them as a machine reads them. */
import type { AnswerWord, Proposal, ProposalStatus, Response } from '../model/proposal.ts';
import { supportRecord } from './claim.ts';
import type { SupportRecord } from './claim.ts';
import { reasonRecord } from './entry.ts';
import type { ReasonRecord } from './entry.ts';
import { idsOf } from './party.ts';
import { pointRecord } from './point.ts';
import type { PointRecord } from './point.ts';
import type { Day, Id, Words } from './text.ts';

/** What a party said of one point of a draft, on a day (YYYY-MM-DD). */
export interface ResponseRecord extends ReasonRecord {
  readonly party: Id;
  readonly issue: Id;
  readonly answer: AnswerWord;
  readonly date: Day | null;
}

/** A draft: one point on each issue that it covers, by issue; `revises` is the id of the draft before it. */
export interface ProposalRecord extends SupportRecord {
  readonly id: Id;
  readonly title: Words;
  readonly by: readonly Id[];
  readonly date: Day | null;
  readonly revises: Id | null;
  readonly status: ProposalStatus | null;
  readonly points: Readonly<Record<Id, PointRecord>>;
  /** The issues that it leaves open on purpose. */
  readonly open: readonly Id[];
  /** The parties whose agreement it takes; null where the file names none. */
  readonly between: readonly Id[] | null;
  readonly responses: readonly ResponseRecord[];
}

/** All that a model says of a draft. */
export function proposalRecord(proposal: Proposal): ProposalRecord {
  const { id, title, by, date, revises, status, points, open, between, responses } = proposal;
  return {
    id,
    title,
    by: idsOf(by),
    date,
    revises: revises?.id ?? null,
    status,
    points: Object.fromEntries([...points].map(([issue, at]) => [issue.id, pointRecord(issue, at)])),
    open: open.map((issue) => issue.id),
    between: between && idsOf(between),
    responses: responses.map(responseRecord),
    ...supportRecord(proposal),
  } satisfies Record<Exclude<keyof Proposal, 'kind'>, unknown>;
}

function responseRecord(response: Response): ResponseRecord {
  const { party, issue, answer, date } = response;
  return { party: party.id, issue: issue.id, answer, date, ...reasonRecord(response) } satisfies Record<
    keyof Response,
    unknown
  >;
}
