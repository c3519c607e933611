/** The contract with scripts as a schema, derived from the types of the records: what is wrong with an answer, key by key. */
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import type { Schema } from 'ts-json-schema-generator';
import { root } from '../harness.ts';

/** The schema of the answers of all commands. */
export const contract: Schema = createGenerator({
  path: `${root}src/records/answers/answers.ts`,
  tsconfig: `${root}tsconfig.json`,
  skipTypeCheck: true,
}).createSchema('*');

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true }).addSchema(
  { definitions: contract.definitions ?? {} },
  'contract',
);

/** What is wrong with an answer, each fault with its place; nothing where scripts can rely on it. */
export function faults(answer: { readonly command: string }): readonly string[] {
  const validate = ajv.getSchema(`contract#/definitions/Contract/properties/${answer.command}`);
  if (validate === undefined) return [`There is no contract for ${answer.command}`];
  if (validate(answer) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
