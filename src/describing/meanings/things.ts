/** What the things of a model mean: the file, who takes part, and what is negotiated. */
import {
  bloc,
  issue,
  longPoint,
  longWalkAway,
  modelFile,
  party,
  point,
  pointKinds,
  quorum,
  settled,
  source,
  stretch,
  view,
} from '../../load/schema/model.ts';
import { manner, meaning } from '../meaning.ts';
import { behind, behindAll } from './common.ts';

const because = 'The reason, as text.';

/** The file, parties and issues. */
export const thingMeanings = [
  meaning(modelFile, 'model', 'A model of a negotiation: who wants, would accept and refuses what.', {
    stance: 'The version of the format. Write 1.',
    'known-to':
      'Who may know what stands here beyond the public: the ids of parties and blocs, or an empty list for you alone. The name of the file says the same. The public model has no such key.',
    title: 'What is negotiated, as the heading of every page.',
    date: 'The day that the model speaks of, such as 2026-03-01. What is dated later has not happened yet.',
    phase: 'Where the talks stand, in a word or two.',
    summary: 'The talks in a few sentences.',
    notes: 'What else is worth knowing: a text or a list of them, each with its evidence if you like.',
    rule: 'How a deal passes: "unanimity", or { at-least: 3, veto: [port, city] } for how many and who must take it. Left out: all must.',
    ...behindAll,
    sources:
      'What is cited, by an id of your own, such as "minutes: { title: Minutes of the second round }". Then cite it as "evidence: minutes".',
    parties:
      'Who takes part, by an id of your own, such as "union: { name: The union }". The rest of the file names them by these ids.',
    blocs: 'Groups of parties that hold positions together, by an id of your own.',
    issues:
      'What is negotiated, by an id of your own, such as "pay: { title: Pay, scale: [cut, keep, raise] }". Each has choices, a scale or a range.',
    positions:
      'Who says what, by party or bloc and then by issue, such as "union: { pay: { demands: raise, concedes: keep, rejects: cut } }".',
    proposals: 'Drafts of an agreement, by an id of your own.',
    events: 'What happened or will, each with its date and title.',
  }),
  meaning(quorum, 'rule', null, {
    'at-least':
      'How many must take a deal: from 1 to the number of parties. Left out: as many as have a veto.',
    veto: 'The ids of the parties that must be among them.',
  }),
  meaning(source, 'source', 'Something that can be cited.', {
    title: 'What it is called.',
    date: 'The day that it is from.',
    url: 'Where it can be read.',
    file: 'The file that it is kept in.',
    note: 'What a reader should know of it.',
  }),
  meaning(party, 'party', 'Somebody who takes part in the talks or is concerned by them.', {
    name: 'Its name, in any script.',
    aliases: 'Other words for it, which the command line takes too; without "@".',
    role: 'principal (sits at the table), mediator (helps and takes no side), guarantor (stands in for what is agreed) or stakeholder (concerned, without a seat). Left out: principal.',
    says: 'Its public line on the talks as a whole.',
    alternative: 'What it does without an agreement.',
    'walk-away':
      'The least total of its scores that it would take: a number, or { total, because }. Left out: it is not known.',
    views: 'What it thinks of others, by the id of a party, such as "employer: { trust: low }".',
    notes: 'What else is worth knowing of it: a text or a list of them.',
    ...behindAll,
  }),
  meaning(longWalkAway, 'walk-away', null, {
    total: 'The number, in the points of its own scores.',
    because,
    ...behind,
  }),
  meaning(view, 'view', 'What one party thinks of another.', {
    trust: 'How far it trusts the other: none, low, some or high.',
    because,
    ...behind,
  }),
  meaning(bloc, 'bloc', 'Parties that hold positions together.', {
    name: 'Its name, in any script.',
    aliases: 'Other words for it, which the command line takes too; without "@".',
    members: 'The ids of its parties: two or more.',
  }),
  meaning(
    issue,
    'issue',
    'What is negotiated: give it exactly one of choices, scale and range.',
    {
      title: 'What it is called.',
      question: 'The issue as a question.',
      group: 'A heading to list it under, together with others of the same group.',
      choices:
        'The points that can be agreed, in no order: two or more, such as [keep, close, lease]. An issue has this, a scale or a range.',
      scale:
        'The points that can be agreed, from one end to the other: two or more, such as [none, voluntary, rotating, all]. An issue has this, choices or a range.',
      range:
        'The numbers that can be agreed, such as { from: 0, to: 10, unit: "%" }. An issue has this, choices or a scale.',
      between: 'The ids of the two parties or more that it is between. Left out: all are concerned.',
      settled:
        'What is agreed on it already: { point: … }, or a list where parties agreed side by side. Left out: nothing.',
      notes: 'What else is worth knowing of it: a text or a list of them.',
      ...behindAll,
    },
    pointKinds,
  ),
  manner(
    point,
    'point',
    'A point that can be agreed: an id such as "keep", "keep: Keep it as it is" with a label, or { id, label, note }. Ids are lower-case words joined by hyphens.',
  ),
  meaning(longPoint, 'point-with-note', null, {
    id: 'What the rest of the file calls it: a lower-case word, or some joined by hyphens.',
    label: 'What pages call it. Left out: the id.',
    note: 'What a reader should know of it.',
    defers: 'true where the point only puts the issue off. Left out: it is an answer.',
  }),
  meaning(stretch, 'range', null, {
    from: 'The least number.',
    to: 'The largest number.',
    unit: 'What is counted, such as "euros" or "% a year".',
    step: 'How far the numbers lie apart that can be agreed, such as 0.5. Left out: any number can be.',
  }),
  meaning(settled, 'settlement', 'What parties have agreed on the issue.', {
    point: 'The point agreed: its id, or a number on a range.',
    status: 'How firm it is: in-principle, provisional or final.',
    since: 'The day from which it holds. Left out: from the beginning.',
    between: 'The ids of the parties that agreed. Left out: those of the issue, or all principals.',
    ...behind,
  }),
];
