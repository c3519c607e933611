/** Makes schemas of each kind: zod carries them, and gives what they take its type. */
import * as z from 'zod/mini';
import type { FaultCode } from '../../model/diagnostic.ts';
import { checkKind } from './check.ts';
import type { Breach } from './check.ts';
import type { Alternative, Hint, Kind, OwnKind, Schema } from './kinds.ts';
import type { Likeness, Mapping } from './looks.ts';

const kinds = new WeakMap<object, Kind>();

/** What a schema takes, as data; undefined for one that is none of ours. */
export function kindOf(schema: object): Kind | undefined {
  return kinds.get(schema);
}

/** What the schema takes that a breach breaks. */
export function kindIn({ inst }: Breach): Kind | undefined {
  return inst === undefined ? undefined : kindOf(inst);
}

function described<S extends Schema>(schema: S, kind: Kind): S {
  kinds.set(schema, kind);
  return schema;
}

/** A schema that zod has not ready: it does what its kind says. */
function own<T>(kind: OwnKind): z.ZodMiniType<T> {
  const schema: z.ZodMiniType<T> = z.custom<T>().check((context) => checkKind(schema, kind, context));
  return described(schema, kind);
}

/** A single value that looks so, and holds to a rule. */
export function rule<T>(
  fault: FaultCode,
  expected: string,
  looks: readonly Likeness[],
  holds: (value: unknown) => boolean,
  hint: Hint = null,
): z.ZodMiniType<T> {
  return own<T>({ kind: 'rule', fault, expected, looks, holds, hint });
}

/** Text with something in it. */
export const text = rule<string>('wrong-type', 'text', ['text'], isText);

/** One of some words. */
export function wordOf<const Words extends readonly string[]>(
  words: Words,
): z.ZodMiniEnum<{ [Word in Words[number]]: Word }> {
  return described(z.enum(words), { kind: 'words', words });
}

/** One number and no other. */
export function only<const N extends number>(number: N): z.ZodMiniLiteral<N> {
  return described(z.literal(number), { kind: 'words', words: [number] });
}

/** A mapping of these keys and no others. */
export function mapping<Keys extends z.core.$ZodLooseShape>(
  keys: Keys,
  hint: Hint = null,
): z.ZodMiniObject<Keys, z.core.$strict> {
  return described(z.strictObject(keys), { kind: 'mapping', keys, hint });
}

/** A value that may be left out or left empty. */
export function maybe<S extends Schema>(item: S): z.ZodMiniOptional<z.ZodMiniNullable<S>> {
  return described(z.optional(z.nullable(item)), { kind: 'optional', item, filled: false });
}

/** A value that may be left out, but not left empty. */
export function optional<S extends Schema>(item: S): z.ZodMiniOptional<S> {
  return described(z.optional(item), { kind: 'optional', item, filled: true });
}

type Chosen<Alternatives extends readonly Alternative[]> = z.infer<
  Exclude<Alternatives[number]['schema'], null>
>;

/** One of several, told apart by the look of the value. */
export function choice<const Alternatives extends readonly Alternative[]>(
  expected: string,
  alternatives: Alternatives,
  hint: Hint = null,
): z.ZodMiniType<Chosen<Alternatives>> {
  return own({ kind: 'choice', expected, alternatives, hint });
}

/** One value or a list of them. */
export function listOf<T>(item: z.ZodMiniType<T>): z.ZodMiniType<T | readonly T[]> {
  return own({ kind: 'one-or-list', item });
}

/** A list, though it hold one value alone. */
export function list<T>(
  item: z.ZodMiniType<T>,
  expected = 'a list',
  hint: Hint = null,
): z.ZodMiniType<readonly T[]> {
  return own({ kind: 'list', expected, item, hint });
}

/** Values by ids, whose own form is checked where they are linked. */
export function idMap<T>(item: z.ZodMiniType<T>, hint: Hint = null): z.ZodMiniType<Mapping<T>> {
  return own({ kind: 'ids', item, hint });
}

/** Whether a value is text with something in it. */
export function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
