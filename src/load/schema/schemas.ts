/** Makes schemas of each kind, each with the type of what it takes. */
import type { FaultCode } from '../../model/diagnostic.ts';
import type { Alternative, Hint, Schema, ValueOf } from './kinds.ts';
import type { Likeness, Mapping } from './looks.ts';
import { filled } from './shapes.ts';
import type { Shape } from './shapes.ts';
import { idPattern } from '../mend/id.ts';

/** A mapping of certain keys. */
type MappingSchema<Keys extends Mapping<Schema>> = Schema<Fields<Keys>> & {
  readonly kind: 'mapping';
  readonly keys: Keys;
};

/** A value that may be left out. */
type OptionalSchema<T> = Schema<T | undefined> & { readonly kind: 'optional' };

type OptionalKey<Keys> = {
  [Key in keyof Keys]: Keys[Key] extends OptionalSchema<unknown> ? Key : never;
}[keyof Keys];

type Fields<Keys> = {
  readonly [Key in Exclude<keyof Keys, OptionalKey<Keys>>]: ValueOf<Keys[Key]>;
} & {
  readonly [Key in OptionalKey<Keys>]?: ValueOf<Keys[Key]>;
};

/** A single value that looks so, and holds to a rule. */
export function rule<T>(
  fault: FaultCode,
  expected: string,
  looks: readonly Likeness[],
  holds: (value: unknown) => boolean,
  shape: Shape,
  hint: Hint = null,
): Schema<T> {
  return { kind: 'rule', fault, expected, looks, holds, shape, hint };
}

/** Text with something in it. */
export const text = rule<string>('wrong-type', 'text', ['text'], isText, filled);

/** One of some words. */
export function wordOf<const Word extends string>(words: readonly Word[]): Schema<Word> {
  return { kind: 'words', words };
}

/** One number and no other. */
export function only<const N extends number>(number: N): Schema<N> {
  return { kind: 'words', words: [number] };
}

/** A mapping of these keys and no others. */
export function mapping<Keys extends Mapping<Schema>>(keys: Keys, hint: Hint = null): MappingSchema<Keys> {
  return { kind: 'mapping', keys, hint };
}

/** A value that may be left out or left empty. */
export function maybe<T>(item: Schema<T>): OptionalSchema<T | null> {
  return { kind: 'optional', item, filled: false };
}

/** A value that may be left out, but not left empty. */
export function optional<T>(item: Schema<T>): OptionalSchema<T> {
  return { kind: 'optional', item, filled: true };
}

/** One of several, told apart by the look of the value. */
export function choice<const Alternatives extends readonly Alternative[]>(
  expected: string,
  alternatives: Alternatives,
  hint: Hint = null,
): Schema<ValueOf<Alternatives[number]['schema']>> {
  return { kind: 'choice', expected, alternatives, hint };
}

/** One value or a list of them. */
export function listOf<T>(item: Schema<T>): Schema<T | readonly T[]> {
  return { kind: 'one-or-list', item };
}

/** A list, though it hold one value alone. */
export function list<T>(item: Schema<T>, expected = 'a list', hint: Hint = null): Schema<readonly T[]> {
  return { kind: 'list', expected, item, hint };
}

/** Values by ids, whose own form is checked where they are linked. */
export function idMap<T>(item: Schema<T>, hint: Hint = null, pattern = idPattern): Schema<Mapping<T>> {
  return { kind: 'ids', item, hint, pattern };
}

/** Whether a value is text with something in it. */
export function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
