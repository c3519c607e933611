/** What drafts and events may hold. */
import { answerWords, proposalStatuses } from '../../model/proposal.ts';
import { date, single, support, truth } from './common.ts';
import { byIssue, instead, named } from './meant.ts';
import { choice, idMap, listOf, mapping, maybe, wordOf, text } from './schemas.ts';
import type { ValueOf } from './kinds.ts';

const answer = wordOf(answerWords);

/** An answer with its reason. */
export const longAnswer = mapping({ answer, date: maybe(date), because: maybe(text), ...support });

/** What a party answers to one point of a draft. */
export const response = choice('accepts, rejects or reserves, or { answer, because, evidence }', [
  { look: 'text', schema: answer },
  { look: 'mapping', schema: longAnswer },
]);
export type ResponseFile = ValueOf<typeof response>;

/** A draft: one point on each issue that it covers, and what parties said of them. */
export const proposalSchema = mapping(
  {
    title: maybe(text),
    by: maybe(listOf(text)),
    date: maybe(date),
    revises: maybe(text),
    status: maybe(wordOf(proposalStatuses)),
    points: maybe(idMap(single)),
    open: maybe(listOf(text)),
    between: maybe(listOf(text)),
    responses: maybe(idMap(maybe(idMap(response, byIssue)))),
    ...support,
  },
  instead(named('title')),
);
export type ProposalFile = ValueOf<typeof proposalSchema>;

/** Something that happened on a day. */
export const event = mapping({
  date,
  title: text,
  scheduled: maybe(truth),
  deadline: maybe(truth),
  ...support,
});
