/** The kinds of value that a model file is made of, as data: the checker reads it, and the format can be described from it. */
import type * as z from 'zod/mini';
import type { FaultCode } from '../../model/diagnostic.ts';
import type { Likeness, Mapping } from './looks.ts';

/** A schema of any kind. */
export type Schema = z.core.$ZodType;

/** What a schema takes. */
export type Kind =
  /** A single value that looks so, and holds to a rule. */
  | {
      readonly kind: 'rule';
      readonly fault: FaultCode;
      readonly expected: string;
      readonly looks: readonly Likeness[];
      readonly holds: (value: unknown) => boolean;
      readonly hint: string | null;
    }
  /** One of some words, or the one number. */
  | { readonly kind: 'words'; readonly words: readonly (string | number)[] }
  /** A mapping of these keys and no others. */
  | { readonly kind: 'mapping'; readonly keys: Mapping<Schema> }
  /** A value that may be left out, and unless it is `filled` also left empty. */
  | { readonly kind: 'optional'; readonly item: Schema; readonly filled: boolean }
  /** One of several, told apart by the look of the value. */
  | {
      readonly kind: 'choice';
      readonly expected: string;
      readonly alternatives: readonly Alternative[];
      readonly hint: string | null;
    }
  /** One value or a list of them. */
  | { readonly kind: 'one-or-list'; readonly item: Schema }
  /** A list, though it hold one value alone. */
  | { readonly kind: 'list'; readonly expected: string; readonly item: Schema; readonly hint: string | null }
  /** Values by ids, whose own form is checked where they are linked. */
  | { readonly kind: 'ids'; readonly item: Schema };

/** A value that looks so is held to the schema; where that is null, it is none of what may be chosen. The first that fits counts. */
export interface Alternative {
  readonly look: Likeness;
  readonly schema: Schema | null;
}

/** The kinds that zod does not know. */
export type OwnKind = Exclude<Kind, { kind: 'words' | 'mapping' | 'optional' }>;
