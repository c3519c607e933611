/** Every key that a model file may hold, as the schema's own data has it. */
import type { Kind, Schema } from '../../../src/load/schema/kinds.ts';
import { modelFile } from '../../../src/load/schema/model.ts';

/** A key of the format: `*` stands for an id in its path, `[]` for an entry of a list that cannot be one value alone. */
export interface ModelKey {
  readonly path: readonly string[];
  /** What the key takes. */
  readonly kind: Kind;
}

/** All keys, in the order of the schema; what may be written in several ways has the keys of each, once. */
export function modelKeys(): readonly ModelKey[] {
  const found = keysIn(modelFile, []);
  return [...new Map(found.map((key) => [key.path.join('.'), key])).values()];
}

function keysIn(kind: Schema, path: readonly string[]): readonly ModelKey[] {
  switch (kind.kind) {
    case 'rule':
    case 'words':
      return [];
    case 'mapping':
      return Object.entries(kind.keys).flatMap(([key, held]): readonly ModelKey[] => {
        const at = [...path, key];
        return [{ path: at, kind: held }, ...keysIn(held, at)];
      });
    case 'choice':
      return kind.alternatives.flatMap((one) => (one.schema === null ? [] : keysIn(one.schema, path)));
    case 'optional':
    case 'one-or-list':
      return keysIn(kind.item, path);
    case 'list':
      return keysIn(kind.item, [...path, '[]']);
    case 'ids':
      return keysIn(kind.item, [...path, '*']);
    default:
      return kind satisfies never;
  }
}
