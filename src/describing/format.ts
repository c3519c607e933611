/** The format of a model as a JSON Schema, for editors. */
import { modelFile } from '../load/schema/model.ts';
import { definitionsOf } from './describe.ts';
import type { JsonSchema } from './jsonschema.ts';
import { sharedMeanings } from './meanings/common.ts';
import { draftMeanings } from './meanings/drafts.ts';
import { positionMeanings } from './meanings/positions.ts';
import { thingMeanings } from './meanings/things.ts';

const meanings = [...thingMeanings, ...positionMeanings, ...draftMeanings, ...sharedMeanings];

const wholeName = meanings.find(({ part }) => part === modelFile)?.name ?? '';

/** The sections of the file whose things must have a name or a title, by what one of their things is called. */
const sections = { sources: 'source', parties: 'party', blocs: 'bloc', issues: 'issue' } as const;

/**
 * The format, from the data that files are checked by. A file that says who may know it may lie beside a model and hold
 * any part of one; what a model and its things must have is asked of the others.
 */
export function formatSchema(): JsonSchema {
  const { [wholeName]: whole = {}, ...parts } = definitionsOf(meanings);
  const { required = [], ...rest } = whole;
  const things: ReadonlySet<string> = new Set(Object.values(sections));
  const due = Object.entries(sections).map(([section, thing]) => [section, thingsNeed(parts[thing])]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...rest,
    required: required.filter((key) => key === 'stance'),
    patternProperties: { '^x-': { description: 'A home for anchors of your own, which is ignored.' } },
    if: needing(['known-to']),
    else: needing(required, Object.fromEntries(due)),
    $defs: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, things.has(name) ? withoutNeed(part) : part]),
    ),
  };
}

/** A mapping that must have some keys, and what is asked of others. */
function needing(required: readonly string[], others: JsonSchema['properties'] = {}): JsonSchema {
  const named = Object.fromEntries(required.map((key) => [key, true]));
  return { type: 'object', properties: { ...named, ...others }, required };
}

/** What each thing of a section must have; the section may be left empty, as far as the model can do without. */
function thingsNeed({ required = [], anyOf }: JsonSchema = {}): JsonSchema {
  const thing = { ...needing(required), ...(anyOf === undefined ? {} : { anyOf }) };
  return { anyOf: [{ type: 'object', additionalProperties: thing }, { type: 'null' }] };
}

function withoutNeed(part: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'required' && key !== 'anyOf'));
}
