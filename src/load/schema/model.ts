/**
 * What a model file may hold, key by key. The shapes that take several forms (a point, a list, a mapping)
 * choose a schema by the look of the value, so that a fault is told of the form that was meant.
 */
import * as z from 'zod/mini';
import { settledStatuses } from '../../model/issue.ts';
import { roles, trusts } from '../../model/party.ts';
import { claim, date, grounds, number, single } from './common.ts';
import { position } from './position.ts';
import { event, proposal } from './proposal.ts';
import {
  choose,
  idMap,
  isMapping,
  isText,
  listOf,
  mapping,
  maybe,
  onlyList,
  plainText,
  rule,
} from './kinds.ts';
import type { Mapping } from './kinds.ts';

const notes = maybe(listOf(claim));
const aliases = maybe(listOf(plainText));

const source = mapping({
  title: plainText,
  date: maybe(date),
  url: maybe(plainText),
  file: maybe(plainText),
  note: maybe(plainText),
});

const view = mapping({ trust: maybe(z.enum(trusts)), because: maybe(plainText), ...grounds });

const party = mapping({
  name: plainText,
  aliases,
  role: maybe(z.enum(roles)),
  says: maybe(claim),
  alternative: maybe(claim),
  views: maybe(idMap(view)),
  notes,
});

const bloc = mapping({ name: plainText, aliases, members: listOf(plainText) });

const pointFields = mapping({ id: plainText, label: maybe(plainText), note: maybe(plainText) });
export type PointFile = string | z.infer<typeof pointFields> | Mapping<string>;
const labelled = rule<Mapping<string>>(
  'bad-points',
  'one point an entry: an id, "id: label", or { id, label, note }',
  (value) => isMapping(value) && Object.values(value).length === 1 && isText(Object.values(value)[0]),
);
const point = choose<PointFile>(
  'a point: an id, "id: label", or { id, label, note }',
  (value) =>
    typeof value === 'string'
      ? plainText
      : isMapping(value)
        ? 'id' in value
          ? pointFields
          : labelled
        : null,
  'An id is a word, such as "year-2014": write "year-2014: 2014" to label it so.',
);
const points = maybe(
  onlyList('a list of points', point, 'Write [a, b, c], or one line for each: "- id: label".'),
);

const settled = mapping({
  point: single,
  status: maybe(z.enum(settledStatuses)),
  since: maybe(date),
  between: maybe(listOf(plainText)),
  ...grounds,
});

const issue = mapping({
  title: plainText,
  question: maybe(plainText),
  group: maybe(plainText),
  choices: points,
  scale: points,
  range: maybe(mapping({ from: number, to: number, unit: maybe(plainText) })),
  settled: maybe(settled),
  notes,
});
export type IssueFile = z.infer<typeof issue>;

/** A model file of version 1. */
export const modelFile = mapping({
  stance: z.literal(1),
  title: plainText,
  date,
  phase: maybe(plainText),
  summary: maybe(plainText),
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
