/** What the parts of the format mean, for the hover of an editor: each key in a sentence or two. */
import type { Kind, Schema } from '../load/schema/kinds.ts';
import type { Mapping } from '../load/schema/looks.ts';

/** What a part of the format is called, and what it means. */
export interface Meaning {
  readonly part: Kind;
  /** Its name among the definitions of the schema. */
  readonly name: string;
  /** Null where the key under which it stands says more, being one way to write what that holds. */
  readonly description: string | null;
  /** What each key of a mapping means; empty where the part is none. */
  readonly keys: Mapping<string>;
  /** The keys of which it has one at least, which the checker finds out where it links them. */
  readonly due: readonly string[];
}

/** A mapping, and each of its keys: one without a meaning does not compile. */
export function meaning<Keys extends Mapping<Schema>>(
  part: Kind & { readonly keys: Keys },
  name: string,
  description: string | null,
  keys: { readonly [Key in keyof Keys]: string },
  due: readonly (keyof Keys & string)[] = [],
): Meaning {
  return { part, name, description, keys, due };
}

/** A part that may be written in several ways. */
export function manner(part: Kind, name: string, description: string): Meaning {
  return { part, name, description, keys: {}, due: [] };
}
