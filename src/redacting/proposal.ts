/** Drafts and events as a file has them. */
import type { TalksEvent } from '../model/event.ts';
import { grouped } from '../model/group.ts';
import type { Proposal, Response } from '../model/proposal.ts';
import type { ModelFile } from '../load/schema/model.ts';
import type { ProposalFile, ResponseFile } from '../load/schema/proposal.ts';
import { byIds, idsIn, ifAny } from './absence.ts';
import { writtenSupport } from './claim.ts';
import { isBare, writtenReasons } from './entry.ts';
import { writtenPoint } from './point.ts';

type EventFile = NonNullable<ModelFile['events']>[number];

/** A draft with every answer to it. */
export function writtenProposal(proposal: Proposal): Required<ProposalFile> {
  const { id, title, by, date, revises, status, points, open, between, responses } = proposal;
  return {
    title: title === id ? undefined : title,
    by: idsIn(by),
    date: ifAny(date),
    revises: revises?.id,
    status: ifAny(status),
    points: byIds([...points].map(([issue, at]) => [issue.id, writtenPoint(issue, at)])),
    open: idsIn(open),
    between: idsIn(between),
    responses: byIds(
      [...grouped(responses, ({ party }) => party)].map(([party, given]) => [
        party.id,
        byIds(given.map((one) => [one.issue.id, writtenResponse(one)])),
      ]),
    ),
    ...writtenSupport(proposal),
  };
}

/** An event. */
export function writtenEvent(event: TalksEvent): Required<EventFile> {
  const { date, title, scheduled, deadline } = event;
  return {
    date,
    title,
    scheduled: scheduled ? true : undefined,
    deadline: deadline ? true : undefined,
    ...writtenSupport(event),
  };
}

function writtenResponse(response: Response): ResponseFile {
  const { answer, date } = response;
  if (date === null && isBare(response)) return answer;
  return { answer, date: ifAny(date), ...writtenReasons(response) } satisfies Required<
    Exclude<ResponseFile, string>
  >;
}
