/** The kinds of value that a model file is made of, as data: the checker reads it, and the format can be described from it. */
import type { FaultCode } from '../../model/diagnostic.ts';
import type { Likeness, Mapping } from './looks.ts';
import type { Shape } from './shapes.ts';

/** A kind of value. What it `takes` is the type of those alone, and for the compiler: no schema holds it. */
export type Schema<T = unknown> = Kind & { readonly takes?: T };

/** The type of what a schema takes. */
export type ValueOf<S> = S extends { readonly takes?: infer T } ? T : never;

/**
 * How to mend a value that is not taken: the same for all, or of the value and the key that it stands under, which is
 * empty in a list. Null where there is no more to say.
 */
export type Hint = string | null | ((value: unknown, key: string) => string | null);

/** What a schema takes. */
export type Kind =
  /** A single value that looks so, and holds to a rule. */
  | {
      readonly kind: 'rule';
      readonly fault: FaultCode;
      readonly expected: string;
      readonly looks: readonly Likeness[];
      readonly holds: (value: unknown) => boolean;
      /** The same as far as a JSON Schema can say it, which never refuses what holds. */
      readonly shape: Shape;
      readonly hint: Hint;
    }
  /** One of some words, or the one number. */
  | { readonly kind: 'words'; readonly words: readonly (string | number)[] }
  /** A mapping of these keys and no others. */
  | { readonly kind: 'mapping'; readonly keys: Mapping<Schema>; readonly hint: Hint }
  /** A value that may be left out, and unless it is `filled` also left empty. */
  | { readonly kind: 'optional'; readonly item: Schema; readonly filled: boolean }
  /** One of several, told apart by the look of the value. */
  | {
      readonly kind: 'choice';
      readonly expected: string;
      readonly alternatives: readonly Alternative[];
      readonly hint: Hint;
    }
  /** One value or a list of them. */
  | { readonly kind: 'one-or-list'; readonly item: Schema }
  /** A list, though it hold one value alone. */
  | { readonly kind: 'list'; readonly expected: string; readonly item: Schema; readonly hint: Hint }
  /** Values by ids, whose own form is checked where they are linked; the pattern tells it to editors. */
  | { readonly kind: 'ids'; readonly item: Schema; readonly hint: Hint; readonly pattern: string };

/** A value that looks so is held to the schema; where that is null, it is none of what may be chosen. The first that fits counts. */
export interface Alternative {
  readonly look: Likeness;
  readonly schema: Schema | null;
}
