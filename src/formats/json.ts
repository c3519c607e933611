/** JSON: the contract with scripts. One record a line, so that answers can be read, searched and compared as text too. */
import { jsonSafe } from './escape.ts';

/** What stands before every answer. */
export interface Envelope {
  readonly stance: 1;
  readonly command: string;
  readonly model: { readonly title: string; readonly file: string; readonly date: string } | null;
  /** What was supposed with `--what-if`, where anything was. */
  readonly supposed?: readonly string[];
}

/** The envelope and the data as one object; the records of its lists stand a line each. */
export function* toJson(envelope: Envelope, data: object): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries({ ...envelope, ...data })) {
    yield `${before}  ${JSON.stringify(key)}: `;
    yield* isRecords(value) ? records(value) : [text(value)];
    before = ',\n';
  }
  yield '\n}\n';
}

function* records(list: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const record of list) {
    yield `${before}    ${text(record)}`;
    before = ',\n';
  }
  yield '\n  ]';
}

function isRecords(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
}

function text(value: unknown): string {
  return jsonSafe(JSON.stringify(value));
}
