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

/** The format, from the data that files are checked by. */
export function formatSchema(): JsonSchema {
  const { [wholeName]: whole, ...parts } = definitionsOf(meanings);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...whole,
    patternProperties: { '^x-': { description: 'A home for anchors of your own, which is ignored.' } },
    $defs: parts,
  };
}
