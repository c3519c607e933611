/** The contract with scripts as a schema, derived from the types of the records: what is wrong with an answer, key by key. */
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import type { Schema } from 'ts-json-schema-generator';
import { root } from '../harness.ts';

/** The schema of the answers of all commands. */
export const contract: Schema = createGenerator({
  path: `${root}src/records/answers/{answers,noanswer}.ts`,
  tsconfig: `${root}tsconfig.json`,
  skipTypeCheck: true,
}).createSchema('*');

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true }).addSchema(
  { definitions: contract.definitions ?? {} },
  'contract',
);

/** What is wrong with an answer, each fault with its place; nothing where scripts can rely on it. */
export function faults(answer: { readonly command: string }): readonly string[] {
  return (
    faultsIn(answer, `Contract/properties/${answer.command}`) ?? [
      `There is no contract for ${answer.command}`,
    ]
  );
}

/** What is wrong with what stands in the place of an answer where there is none. */
export function faultsOfNoAnswer(printed: unknown): readonly string[] {
  return faultsIn(printed, 'NoAnswer') ?? ['There is no contract for no answer'];
}

function faultsIn(printed: unknown, definition: string): readonly string[] | null {
  const validate = ajv.getSchema(`contract#/definitions/${definition}`);
  if (validate === undefined) return null;
  if (validate(printed) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
