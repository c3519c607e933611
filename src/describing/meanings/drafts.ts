/** What drafts, the answers to them and events mean. */
import { event, longAnswer, proposalSchema, response } from '../../load/schema/proposal.ts';
import { manner, meaning } from '../meaning.ts';
import { behind } from './common.ts';

/** Drafts, answers and events. */
export const draftMeanings = [
  manner(
    response,
    'response',
    'What the party answers to this point of the draft: accepts, rejects or reserves, or { answer, because, evidence }.',
  ),
  meaning(longAnswer, 'answer-with-reason', null, {
    answer: 'accepts, rejects or reserves.',
    date: 'The day of the answer. Left out: that of the draft.',
    because: 'The reason, as text.',
    ...behind,
  }),
  meaning(proposalSchema, 'draft', 'A draft of an agreement.', {
    title: 'What it is called. Left out: the id.',
    by: 'The ids of the parties that wrote it.',
    date: 'The day of the draft. Left out: it is there from the beginning.',
    revises: 'The id of the draft that it follows.',
    status: 'How far it has come: draft, circulated, withdrawn or agreed.',
    points: 'One point on each issue that it covers, by the id of the issue, such as { pay: raise }.',
    open: 'The ids of the issues that it leaves open on purpose.',
    between: 'The ids of the parties whose agreement it takes. Left out: all principals.',
    responses:
      'What parties answer, by party and then by issue, such as "union: { pay: accepts }": accepts, rejects or reserves.',
    ...behind,
  }),
  meaning(event, 'event', 'Something that happened or will happen on a day.', {
    date: 'The day, such as 2026-03-01.',
    title: 'What happened, in a few words.',
    scheduled: 'true where it is planned, and its day may lie ahead.',
    deadline: 'true where something must be done by that day.',
    ...behind,
  }),
];
