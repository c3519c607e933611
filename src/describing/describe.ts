/** From the data that the checker reads to JSON Schema, kind by kind. */
import type { Kind, Schema } from '../load/schema/kinds.ts';
import type { Mapping } from '../load/schema/looks.ts';
import type { JsonSchema } from './jsonschema.ts';
import { having, lookOf, withoutLooks } from './looks.ts';
import type { Meaning } from './meaning.ts';

type Meanings = ReadonlyMap<Kind, Meaning>;
type Choice = Extract<Kind, { kind: 'choice' }>;
type MappingKind = Extract<Kind, { kind: 'mapping' }>;

/** The definitions of all parts that have a meaning, by name. */
export function definitionsOf(meanings: readonly Meaning[]): Mapping<JsonSchema> {
  const known = new Map(meanings.map((one) => [one.part, one]));
  return Object.fromEntries(meanings.map(({ part, name }) => [name, definitionOf(part, known)]));
}

function definitionOf(kind: Kind, known: Meanings): JsonSchema {
  const description = known.get(kind)?.description ?? null;
  const schema = schemaOf(kind, known);
  return description === null ? schema : { description, ...schema };
}

/** A part where it stands: by its name where it has one. */
function partOf(kind: Kind, known: Meanings): JsonSchema {
  const named = known.get(kind);
  return named === undefined ? schemaOf(kind, known) : { $ref: `#/$defs/${named.name}` };
}

function schemaOf(kind: Kind, known: Meanings): JsonSchema {
  switch (kind.kind) {
    case 'rule':
      return kind.shape;
    case 'words':
      return { enum: kind.words };
    case 'mapping':
      return mappingOf(kind, known);
    case 'optional':
      return kind.filled ? partOf(kind.item, known) : widened(kind.item, empty, known);
    case 'choice':
      return { anyOf: kind.alternatives.flatMap((_, place) => alternativeOf(kind, place, known)) };
    case 'one-or-list':
      return widened(kind.item, listOf(kind.item, known), known);
    case 'list':
      return listOf(kind.item, known);
    case 'ids':
      return {
        type: 'object',
        propertyNames: { type: 'string', pattern: kind.pattern },
        additionalProperties: partOf(kind.item, known),
      };
    default:
      return kind satisfies never;
  }
}

/** What stands for nothing. */
const empty: JsonSchema = { title: 'nothing', type: 'null' };

function listOf(item: Schema, known: Meanings): JsonSchema {
  return { title: `a list: ${titleOf(item, known)}`, type: 'array', items: partOf(item, known) };
}

function mappingOf(kind: MappingKind, known: Meanings): JsonSchema {
  const keys = Object.entries(kind.keys);
  const meaning = known.get(kind);
  if (meaning === undefined) throw new Error(`No meaning of the mapping ${keys.map(([key]) => key).join()}`);
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map(([key, item]) => [key, { ...partOf(item, known), description: meaning.keys[key] ?? '' }]),
    ),
    required: keys.filter(([, item]) => item.kind !== 'optional').map(([key]) => key),
    additionalProperties: false,
    ...(meaning.due.length === 0 ? {} : { anyOf: meaning.due.map(having) }),
  };
}

/** A kind or something else. What may be written in several ways is taken apart, so that its own words do not hide those of the key. */
function widened(kind: Schema, other: JsonSchema, known: Meanings): JsonSchema {
  const isTakenApart = ['choice', 'one-or-list'].includes(kind.kind);
  const own = isTakenApart ? definitionOf(kind, known) : partOf(kind, known);
  return { ...(isTakenApart ? own : {}), anyOf: [...(own.anyOf ?? [own]), other] };
}

/** An alternative by its look, without what an earlier one would have taken; none where it stands earlier itself. */
function alternativeOf({ alternatives }: Choice, place: number, known: Meanings): readonly JsonSchema[] {
  const { look = 'text', schema = null } = alternatives[place] ?? {};
  const before = alternatives.slice(0, place);
  if (schema === null || before.some((one) => one.schema === schema)) return [];
  const own = { title: titleOf(schema, known), ...partOf(schema, known) };
  return [
    {
      ...own,
      ...lookOf(look, schema),
      ...withoutLooks(
        before.map((one) => one.look),
        schema,
      ),
    },
  ];
}

/** What tells an alternative from the others, for editors take those that say nothing of themselves for the same. */
function titleOf(schema: Schema, known: Meanings): string {
  const name = known.get(schema)?.name;
  if (name !== undefined) return name.replaceAll('-', ' ');
  if (schema.kind === 'words') return 'a word';
  return schema.kind === 'rule' && !schema.looks.includes('mapping') ? schema.expected : 'a mapping';
}
