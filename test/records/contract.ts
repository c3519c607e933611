/** The contract with scripts as a schema, derived from the types of the records: what is wrong with an answer, key by key. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { answersSchema, contractOfTypes } from '../../scripts/schemas.ts';

/** The schema of the answers of all commands. */
export const contract = contractOfTypes();

const options = { allErrors: true, allowUnionTypes: true };
const ajv = new Ajv(options).addSchema({ definitions: contract.definitions ?? {} }, 'contract');
const isPrintable = new Ajv2020({ ...options, strict: true }).compile(answersSchema(contract));

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

/** What the types know is known to the schema that is printed, too, which takes new keys besides. */
function faultsIn(printed: unknown, definition: string): readonly string[] | null {
  const validate = ajv.getSchema(`contract#/definitions/${definition}`);
  if (validate === undefined) return null;
  if (validate(printed) === true)
    return isPrintable(printed) ? [] : ['The schema of answers does not take it'];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
