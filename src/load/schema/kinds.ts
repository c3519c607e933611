/** The few kinds of schema that zod does not have ready: each tells its fault in the words of the format. */
import * as z from 'zod/mini';
import type { FaultCode } from '../../model/diagnostic.ts';

/** What zod carries to validate.ts about a value that breaks a rule of ours. */
export interface RuleIssue {
  readonly fault: FaultCode;
  readonly expected: string;
  /** How to mend it, where the expectation does not say. */
  readonly hint: string | null;
}

/** Keys of the author's own with values of one kind, such as parties by id. */
export type Mapping<T> = Readonly<Record<string, T>>;

type Schema<T> = z.ZodMiniType<T>;

/** Text with something in it. */
export const text = rule<string>('wrong-type', 'text', isText);

/** A mapping of these keys and no others. */
export function mapping<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(shape);
}

/** A value that may be left out or left empty. */
export function maybe<S extends z.core.$ZodType>(schema: S): z.ZodMiniOptional<z.ZodMiniNullable<S>> {
  return z.optional(z.nullable(schema));
}

/** A value that holds to a rule. */
export function rule<T>(
  fault: FaultCode,
  expected: string,
  holds: (value: unknown) => boolean,
  hint: string | null = null,
): Schema<T> {
  return z.custom<T>().check((context) => {
    if (!holds(context.value)) context.issues.push(broken(context.value, { fault, expected, hint }));
  });
}

/** One of several forms, told apart by the look of the value; `null` where it looks like none of them. */
export function choose<T>(
  expected: string,
  form: (value: unknown) => z.ZodMiniType | null,
  hint: string | null = null,
): Schema<T> {
  return z.custom<T>().check((context) => {
    const schema = form(context.value);
    if (schema === null) context.issues.push(broken(context.value, { fault: 'wrong-type', expected, hint }));
    else forward(context, schema, context.value, []);
  });
}

/** One value or a list of them. */
export function listOf<T>(item: z.ZodMiniType<T>): Schema<T | readonly T[]> {
  return z.custom<T | readonly T[]>().check((context) => {
    if (Array.isArray(context.value)) checkItems(context, context.value, item);
    else forward(context, item, context.value, []);
  });
}

/** A list, though it hold one value alone. */
export function onlyList<T>(expected: string, item: z.ZodMiniType<T>, hint: string): Schema<readonly T[]> {
  return z.custom<readonly T[]>().check((context) => {
    if (Array.isArray(context.value)) checkItems(context, context.value, item);
    else context.issues.push(broken(context.value, { fault: 'wrong-type', expected, hint }));
  });
}

/** Values by ids, whose form is checked where they are linked. */
export function idMap<T>(item: z.ZodMiniType<T>): Schema<Mapping<T>> {
  return z.custom<Mapping<T>>().check((context) => {
    const value: unknown = context.value;
    if (isMapping(value)) for (const [id, held] of Object.entries(value)) forward(context, item, held, [id]);
    else
      context.issues.push(
        broken(value, {
          fault: 'wrong-type',
          expected: 'a mapping with an id for each entry',
          hint: 'Write one line for each, indented: "id: …".',
        }),
      );
  });
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Mapping<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is text with something in it. */
export function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

type Context = z.core.ParsePayload;

function checkItems(context: Context, items: readonly unknown[], schema: z.ZodMiniType): void {
  for (const [place, item] of items.entries())
    if (item !== undefined) forward(context, schema, item, [place]);
}

/** Checks a part with its own schema and passes its issues on, at the part's path. */
function forward(
  context: Context,
  schema: z.ZodMiniType,
  value: unknown,
  path: readonly (string | number)[],
): void {
  for (const issue of issuesOf(schema, value)) {
    context.issues.push({ ...issue, path: [...path, ...(issue.path ?? [])] });
  }
}

/** What a schema finds wrong with a value, raw: with the input and the schema that refused it. */
export function issuesOf(schema: z.ZodMiniType, value: unknown): readonly z.core.$ZodRawIssue[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return result instanceof Promise ? [] : result.issues;
}

function broken(input: unknown, params: RuleIssue): z.core.$ZodRawIssue {
  return { code: 'custom', input, params: { ...params } };
}
