/**
 * What a model file may hold, key by key. The shapes that take several forms (a point, a list, a mapping)
 * choose a schema by the look of the value, so that a fault is told of the form that was meant.
 */
import * as z from 'zod/mini';
import { settledStatuses } from '../../model/issue.ts';
import { roles, trusts } from '../../model/party.ts';
import { claim, date, support, number, single } from './common.ts';
import { position } from './position.ts';
import { event, proposal } from './proposal.ts';
import { choose, idMap, isMapping, isText, listOf, mapping, maybe, onlyList, text, rule } from './kinds.ts';
import type { Mapping } from './kinds.ts';

const notes = maybe(listOf(claim));
const aliases = maybe(listOf(text));

const source = mapping({
  title: text,
  date: maybe(date),
  url: maybe(text),
  file: maybe(text),
  note: maybe(text),
});

const view = mapping({ trust: maybe(z.enum(trusts)), because: maybe(text), ...support });

const party = mapping({
  name: text,
  aliases,
  role: maybe(z.enum(roles)),
  says: maybe(claim),
  alternative: maybe(claim),
  views: maybe(idMap(view)),
  notes,
});

const bloc = mapping({ name: text, aliases, members: listOf(text) });

const pointFields = mapping({ id: text, label: maybe(text), note: maybe(text) });
export type PointFile = string | z.infer<typeof pointFields> | Mapping<string>;
const labelled = rule<Mapping<string>>(
  'bad-points',
  'one point an entry: an id, "id: label", or { id, label, note }',
  (value) => isMapping(value) && Object.values(value).length === 1 && isText(Object.values(value)[0]),
);
const point = choose<PointFile>(
  'a point: an id, "id: label", or { id, label, note }',
  (value) =>
    typeof value === 'string' ? text : isMapping(value) ? ('id' in value ? pointFields : labelled) : null,
  'An id is a word, such as "year-2014": write "year-2014: 2014" to label it so.',
);
const points = maybe(
  onlyList('a list of points', point, 'Write [a, b, c], or one line for each: "- id: label".'),
);

const settled = mapping({
  point: single,
  status: maybe(z.enum(settledStatuses)),
  since: maybe(date),
  between: maybe(listOf(text)),
  ...support,
});

const issue = mapping({
  title: text,
  question: maybe(text),
  group: maybe(text),
  choices: points,
  scale: points,
  range: maybe(mapping({ from: number, to: number, unit: maybe(text) })),
  settled: maybe(settled),
  notes,
});
export type IssueFile = z.infer<typeof issue>;

/** A model file of version 1. */
export const modelFile = mapping({
  stance: z.literal(1),
  title: text,
  date,
  phase: maybe(text),
  summary: maybe(text),
  notes,
  sources: maybe(idMap(source)),
  parties: idMap(party),
  blocs: maybe(idMap(bloc)),
  issues: idMap(issue),
  positions: maybe(idMap(maybe(idMap(maybe(position))))),
  proposals: maybe(idMap(proposal)),
  events: maybe(onlyList('a list of events', event, 'Write "- { date: …, title: … }" for each.')),
});
export type ModelFile = z.infer<typeof modelFile>;
