/** The format of a model as a JSON Schema, for editors. */
import { issue, modelFile, pointKinds } from '../load/schema/model.ts';
import type { Kind } from '../load/schema/kinds.ts';
import { definitionsOf } from './describe.ts';
import type { JsonSchema } from './jsonschema.ts';
import { having } from './looks.ts';
import { sharedMeanings } from './meanings/common.ts';
import { draftMeanings } from './meanings/drafts.ts';
import { positionMeanings } from './meanings/positions.ts';
import { thingMeanings } from './meanings/things.ts';

const meanings = [...thingMeanings, ...positionMeanings, ...draftMeanings, ...sharedMeanings];

/** The format, from the data that files are checked by. */
export function formatSchema(): JsonSchema {
  const { [nameOf(modelFile)]: file, [nameOf(issue)]: negotiated, ...parts } = definitionsOf(meanings);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...file,
    patternProperties: { '^x-': { description: 'A home for anchors of your own, which is ignored.' } },
    $defs: { ...parts, [nameOf(issue)]: { ...negotiated, anyOf: pointKinds.map(having) } },
  };
}

function nameOf(part: Kind): string {
  return meanings.find((one) => one.part === part)?.name ?? '';
}
