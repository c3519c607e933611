/** JSON: the contract with scripts. One record a line, so that answers can be read, searched and compared as text too. */
import { jsonSafe } from './escape.ts';
import type { Look } from './look.ts';

/** The answer as one object; the records of its lists stand a line each. */
export function* toJson(
  answer: object,
  { ascii }: Pick<Look, 'ascii'> = { ascii: false },
): Generator<string> {
  const text = (value: unknown): string => jsonSafe(JSON.stringify(value), ascii);
  let before = '{\n';
  for (const [key, value] of Object.entries<unknown>({ ...answer })) {
    yield `${before}  ${JSON.stringify(key)}: `;
    yield* isRecords(value) ? records(value, text) : [text(value)];
    before = ',\n';
  }
  yield '\n}\n';
}

function* records(list: readonly unknown[], text: (value: unknown) => string): Generator<string> {
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
