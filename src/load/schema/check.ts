/** Holds a value against a schema, and finds all that breaks it. */
import type { Path } from '../fault.ts';
import type { Alternative, Kind, Schema } from './kinds.ts';
import { isMapping, looksLike, looksLikeAny } from './looks.ts';
import type { Mapping } from './looks.ts';

/** Where a value breaks the schema. */
export interface Breach {
  readonly path: Path;
  /** The value that is refused; undefined where a key is missing. */
  readonly input: unknown;
  /** What is taken there. */
  readonly kind: Kind;
  /** The keys that a mapping does not know, which are then all that is wrong with it itself; else empty. */
  readonly unknown: readonly string[];
}

/** The way to the value that is looked at, which grows and shrinks with it, and what is found so far. */
interface Search {
  readonly at: (string | number)[];
  readonly breaches: Breach[];
}

/** All that a schema finds wrong with a value. */
export function breachesOf(schema: Schema, value: unknown): readonly Breach[] {
  const search: Search = { at: [], breaches: [] };
  check(schema, value, search);
  return search.breaches;
}

function check(kind: Kind, value: unknown, search: Search): void {
  switch (kind.kind) {
    case 'rule':
      if (!looksLikeAny(value, kind.looks) || !kind.holds(value)) refuse(kind, value, search);
      return;
    case 'words':
      if (!isAmong(kind.words, value)) refuse(kind, value, search);
      return;
    case 'mapping':
      if (isMapping(value)) checkKeys(kind, value, search);
      else refuse(kind, value, search);
      return;
    case 'optional':
      if (value !== undefined && (kind.filled || value !== null)) check(kind.item, value, search);
      return;
    case 'choice': {
      const chosen = schemaFor(value, kind.alternatives);
      if (chosen === null) refuse(kind, value, search);
      else check(chosen, value, search);
      return;
    }
    case 'one-or-list':
      if (Array.isArray(value)) checkItems(kind.item, value, search);
      else check(kind.item, value, search);
      return;
    case 'list':
      if (Array.isArray(value)) checkItems(kind.item, value, search);
      else refuse(kind, value, search);
      return;
    case 'ids':
      if (!isMapping(value)) refuse(kind, value, search);
      else for (const id of Object.keys(value)) checkPart(kind.item, value[id], id, search);
      return;
    default:
      kind satisfies never;
  }
}

function isAmong(words: readonly unknown[], value: unknown): boolean {
  return words.includes(value);
}

function schemaFor(value: unknown, alternatives: readonly Alternative[]): Schema | null {
  for (const { look, schema } of alternatives) if (looksLike(value, look)) return schema;
  return null;
}

/** What is wrong with the keys that are known, in their order, and then those that are not. */
function checkKeys(kind: Extract<Kind, { kind: 'mapping' }>, value: Mapping<unknown>, search: Search): void {
  for (const key of Object.keys(kind.keys)) {
    const schema = kind.keys[key];
    if (schema !== undefined) checkPart(schema, value[key], key, search);
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(kind.keys, key));
  if (unknown.length > 0) refuse(kind, value, search, unknown);
}

/** What is cut from a list has left a hole, and is no fault again. */
function checkItems(schema: Schema, items: readonly unknown[], search: Search): void {
  items.forEach((item, place) => {
    if (item !== undefined) checkPart(schema, item, place, search);
  });
}

function checkPart(schema: Schema, value: unknown, step: string | number, search: Search): void {
  search.at.push(step);
  check(schema, value, search);
  search.at.pop();
}

function refuse(kind: Kind, input: unknown, search: Search, unknown: readonly string[] = []): void {
  search.breaches.push({ path: [...search.at], input, kind, unknown });
}
