/** What a model file may hold, key by key. */
import { settledStatuses } from '../../model/issue.ts';
import { roles, trusts } from '../../model/party.ts';
import { claim, date, number, single, support, truth } from './common.ts';
import { position } from './position.ts';
import { event, proposalSchema } from './proposal.ts';
import { choice, idMap, isText, listOf, mapping, maybe, wordOf, only, list, rule, text } from './schemas.ts';
import { isMapping } from './looks.ts';
import {
  blocMeant,
  byIssue,
  instead,
  issueMeant,
  named,
  ruleMeant,
  settledMeant,
  sourceMeant,
  viewMeant,
} from './meant.ts';
import { filled, idForm } from './shapes.ts';
import { labelHint, pointHint, pointsHint, rangeHint } from './mends.ts';
import type { Mapping } from './looks.ts';
import type { ValueOf } from './kinds.ts';

const notes = maybe(listOf(claim));
const aliases = maybe(listOf(text));

/** Where something can be read. */
export const source = mapping(
  { title: text, date: maybe(date), url: maybe(text), file: maybe(text), note: maybe(text) },
  instead(sourceMeant),
);

/** What one party thinks of another. */
export const view = mapping(
  { trust: maybe(wordOf(trusts)), because: maybe(text), ...support },
  instead(viewMeant),
);

/** The least total that a party would take, with its reason. */
export const longWalkAway = mapping({ total: number, because: maybe(text), ...support });
const walkAway = choice(
  'the least total that it would take: a number, or { total, because, basis, evidence }',
  [
    { look: 'number', schema: number },
    { look: 'mapping', schema: longWalkAway },
  ],
);

const unanimity = rule<'unanimity'>(
  'wrong-type',
  'unanimity',
  ['text'],
  (value) => value === 'unanimity',
  { enum: ['unanimity'] },
  instead(ruleMeant),
);

/** How many must take a deal, and who. */
export const quorum = mapping({ 'at-least': maybe(number), veto: maybe(listOf(text)) });
const passing = choice(
  'unanimity, or how many and who: { at-least, veto }',
  [
    { look: 'text', schema: unanimity },
    { look: 'mapping', schema: quorum },
  ],
  instead(ruleMeant),
);

/** Somebody who takes part. */
export const party = mapping(
  {
    name: text,
    aliases,
    role: maybe(wordOf(roles)),
    says: maybe(claim),
    alternative: maybe(claim),
    'walk-away': maybe(walkAway),
    views: maybe(idMap(view)),
    notes,
    ...support,
  },
  instead(named('name')),
);

/** Parties that may speak as one. */
export const bloc = mapping({ name: text, aliases, members: listOf(text) }, instead(blocMeant));

/** The form of an id is checked where points are linked. */
const pointId = rule<string>('wrong-type', 'text', ['text'], isText, idForm);

const labelled = rule<Mapping<string>>(
  'bad-points',
  'one point an entry: an id, "id: label", or { id, label, note }',
  ['mapping'],
  (value) => isMapping(value) && Object.values(value).length === 1 && isText(Object.values(value)[0]),
  {
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    propertyNames: idForm,
    additionalProperties: filled,
  },
  labelHint,
);

/** A point with all that can be said of it. */
export const longPoint = mapping({
  id: pointId,
  label: maybe(text),
  note: maybe(text),
  defers: maybe(truth),
});

/** A point of an issue, as it is listed. */
export const point = choice(
  'a point: an id, "id: label", or { id, label, note }',
  [
    { look: 'text', schema: pointId },
    { look: { keys: ['id'] }, schema: longPoint },
    { look: 'mapping', schema: labelled },
  ],
  pointHint,
);
export type PointFile = ValueOf<typeof point>;
const points = maybe(list(point, 'a list of points', pointsHint));

/** What parties have agreed on an issue. */
export const settled = mapping(
  {
    point: single,
    status: maybe(wordOf(settledStatuses)),
    since: maybe(date),
    between: maybe(listOf(text)),
    ...support,
  },
  instead(settledMeant),
);

export type SettledFile = ValueOf<typeof settled>;

/** The numbers from one to another. */
export const stretch = mapping({ from: number, to: number, unit: maybe(text), step: maybe(number) });
const range = choice(
  'from one number to another: { from, to, unit }',
  [
    { look: { keys: ['from', 'to'], holding: 'day' }, schema: null },
    { look: 'mapping', schema: stretch },
  ],
  rangeHint,
);

/** The keys for the points of an issue, which has exactly one of them. */
export const pointKinds = ['choices', 'scale', 'range'] as const;

/** What is negotiated. */
export const issue = mapping(
  {
    title: text,
    question: maybe(text),
    group: maybe(text),
    choices: points,
    scale: points,
    range: maybe(range),
    between: maybe(listOf(text)),
    settled: maybe(listOf(settled)),
    notes,
    ...support,
  },
  instead(issueMeant),
);
export type IssueFile = ValueOf<typeof issue>;

/** A model file of version 1. */
export const modelFile = mapping({
  stance: only(1),
  'known-to': maybe(listOf(text)),
  title: text,
  date,
  phase: maybe(text),
  summary: maybe(text),
  notes,
  rule: maybe(passing),
  ...support,
  sources: maybe(idMap(source)),
  parties: idMap(party),
  blocs: maybe(idMap(bloc)),
  issues: idMap(issue),
  positions: maybe(idMap(maybe(idMap(maybe(position), byIssue)))),
  proposals: maybe(idMap(proposalSchema)),
  events: maybe(list(event, 'a list of events', 'Write "- { date: …, title: … }" for each.')),
});
export type ModelFile = ValueOf<typeof modelFile>;
