/** How alternatives are told apart, in JSON Schema: the checker goes by the first look that fits. */
import type { Schema } from '../load/schema/kinds.ts';
import type { Likeness } from '../load/schema/looks.ts';
import type { JsonSchema } from './jsonschema.ts';

/** A mapping that has a key; the title tells it from the others, for editors would take them for the same. */
export function having(key: string): JsonSchema {
  return { title: `with ${key}`, type: 'object', properties: { [key]: true }, required: [key] };
}

/** What the look of an alternative asks for where its schema does not: one of some keys, in it or in an entry. */
export function lookOf(look: Likeness, schema: Schema): JsonSchema {
  if (typeof look === 'string') return {};
  if ('entry' in look) return { contains: { anyOf: keysOf(look.entry).map(having) } };
  if (schema.kind !== 'mapping') return {};
  const { keys } = schema;
  const isFree = Object.values(keys).every(({ kind }) => kind === 'optional');
  return isFree ? { anyOf: keysOf(look).flatMap((key) => (key in keys ? [having(key)] : [])) } : {};
}

/** A schema lacks the keys by which an earlier look takes a value, where it would allow them. */
export function withoutLooks(looks: readonly Likeness[], schema: Schema): JsonSchema {
  const hasAnyKeys = schema.kind === 'ids' || (schema.kind === 'rule' && schema.looks.includes('mapping'));
  const taken = hasAnyKeys ? looks.flatMap(keysOf) : [];
  return taken.length === 0 ? {} : { properties: Object.fromEntries(taken.map((key) => [key, false])) };
}

/** The keys that a look goes by. What it holds only tells what was meant by a value that is refused anyway. */
function keysOf(look: Likeness): readonly string[] {
  return typeof look === 'string' || 'entry' in look || look.holding !== undefined ? [] : look.keys;
}
