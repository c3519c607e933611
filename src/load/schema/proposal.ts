/** What drafts and events may hold. */
import * as z from 'zod/mini';
import { answerWords, proposalStatuses } from '../../model/proposal.ts';
import { date, support, single } from './common.ts';
import { choose, idMap, isMapping, listOf, mapping, maybe, text } from './kinds.ts';

const answer = z.enum(answerWords);
const responseFields = mapping({ answer, date: maybe(date), because: maybe(text), ...support });
export type ResponseFile = z.infer<typeof answer> | z.infer<typeof responseFields>;
const response = choose<ResponseFile>(
  'accepts, rejects or reserves, or { answer, because, evidence }',
  (value) => (typeof value === 'string' ? answer : isMapping(value) ? responseFields : null),
);

/** A draft: one point on each issue that it covers, and what parties said of them. */
export const proposal = mapping({
  title: maybe(text),
  by: maybe(listOf(text)),
  date: maybe(date),
  revises: maybe(text),
  status: maybe(z.enum(proposalStatuses)),
  points: maybe(idMap(single)),
  responses: maybe(idMap(maybe(idMap(response)))),
  ...support,
});
export type ProposalFile = z.infer<typeof proposal>;

/** Something that happened on a day. */
export const event = mapping({ date, title: text, ...support });
