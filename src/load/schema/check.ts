/** Holds a value against a kind: what breaks it goes to zod's list, with the words of the format. */
import type * as z from 'zod/mini';
import type { Alternative, OwnKind, Schema } from './kinds.ts';
import { isMapping, looksLike } from './looks.ts';

/** Where a value breaks the schema, as zod tells it: raw, with the input and the schema that refused it. */
export type Breach = z.core.$ZodRawIssue;

type Context = z.core.ParsePayload;

/** Checks a value against a schema of one of our own kinds; zod checks the others. */
export function checkKind(schema: Schema, kind: OwnKind, context: Context): void {
  const { value } = context;
  switch (kind.kind) {
    case 'rule':
      if (!kind.looks.some((look) => looksLike(value, look)) || !kind.holds(value)) refuse(context, schema);
      return;
    case 'choice': {
      const chosen = schemaFor(value, kind.alternatives);
      if (chosen === null) refuse(context, schema);
      else forward(context, chosen, value, []);
      return;
    }
    case 'one-or-list':
      if (Array.isArray(value)) checkItems(context, value, kind.item);
      else forward(context, kind.item, value, []);
      return;
    case 'list':
      if (Array.isArray(value)) checkItems(context, value, kind.item);
      else refuse(context, schema);
      return;
    case 'ids':
      if (!isMapping(value)) refuse(context, schema);
      else for (const [id, held] of Object.entries(value)) forward(context, kind.item, held, [id]);
      return;
    default:
      kind satisfies never;
  }
}

function schemaFor(value: unknown, alternatives: readonly Alternative[]): Schema | null {
  return alternatives.find(({ look }) => looksLike(value, look))?.schema ?? null;
}

/** What is cut from a list has left a hole, and is no fault again. */
function checkItems(context: Context, items: readonly unknown[], schema: Schema): void {
  for (const [place, item] of items.entries())
    if (item !== undefined) forward(context, schema, item, [place]);
}

/** Checks a part with its own schema and passes its breaches on, at the part's path. */
function forward(context: Context, schema: Schema, value: unknown, path: readonly (string | number)[]): void {
  for (const breach of breachesOf(schema, value)) {
    context.issues.push({ ...breach, path: [...path, ...(breach.path ?? [])] });
  }
}

/** All that a schema finds wrong with a value. */
export function breachesOf(schema: Schema, value: unknown): readonly Breach[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return result instanceof Promise ? [] : result.issues;
}

function refuse({ value, issues }: Context, inst: Schema): void {
  issues.push({ code: 'custom', input: value, inst });
}
