/** What a value should have been, what it is, and how to mend it: text of the model is told in words of our own alone. */
import { flowEntry } from '../mend/flow.ts';
import { quoted } from '../fault.ts';
import { idLike } from '../mend/id.ts';
import { whichMeant } from '../mend/lookalikes.ts';
import { meantNumber } from '../mend/numbers.ts';
import { colonHint } from '../yaml/keys.ts';
import type { Breach } from './check.ts';
import type { Hint, Schema } from './kinds.ts';
import { isMapping } from './looks.ts';

/** What the format takes where a breach is. */
export function expectation({ kind }: Breach): string {
  switch (kind.kind) {
    case 'rule':
    case 'choice':
    case 'list':
      return kind.expected;
    case 'words':
      return either(kind.words.map((word) => `${word}`));
    case 'ids':
      return 'a mapping with an id for each entry';
    case 'mapping':
    case 'optional':
    case 'one-or-list':
      return 'a mapping';
    default:
      return kind satisfies never;
  }
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? `the number ${last}` : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** How to mend a value that breaks a schema and stands under a key; null where the expectation says it. */
export function hintFor(breach: Breach, key: string): string | null {
  const { input, kind } = breach;
  if (kind.kind === 'words' && kind.words.length < 2) return 'Write "stance: 1".';
  if (kind.kind === 'words') return wordHint(kind.words, input);
  if (input === null) return whereEmpty(breach);
  if (kind.kind === 'ids') return hintOf(kind.hint, input, key) ?? eachEntry(kind.item, input);
  const own = 'hint' in kind ? hintOf(kind.hint, input, key) : null;
  if (own !== null) return own;
  const takes = expectation(breach);
  const written = typeof input === 'string' ? whereText(input, takes) : null;
  if (written !== null) return written;
  const isQuotable = takes.includes('text')
    ? typeof input === 'number' || typeof input === 'boolean'
    : takes.includes('point') && typeof input === 'boolean';
  return isQuotable ? 'If it is meant as text, put it in quotes.' : null;
}

/** What YAML reads as text, though it was meant as a number or as a key with a value. */
function whereText(input: string, expected: string): string | null {
  const number = expected.startsWith('a number') ? meantNumber(input) : null;
  if (number !== null)
    return `Write the number ${`${number}` === input ? 'without quotes' : 'alone'}: ${number}.`;
  return expected.includes('text') ? null : colonHint(input);
}

function wordHint(words: readonly (string | number)[], input: unknown): string | null {
  if (Array.isArray(input)) return 'Write one of the words, without brackets.';
  const known = words.map((word) => `${word}`);
  return typeof input === 'string' ? whichMeant(input, known) : null;
}

/** What a hint says of a value. */
export function hintOf(hint: Hint, value: unknown, key: string): string | null {
  return typeof hint === 'function' ? hint(value, key) : hint;
}

/** Entries that are written as a list, or as one text, and want an id each: the first shows how. */
function eachEntry(item: Schema, input: unknown): string {
  const [first]: readonly unknown[] = Array.isArray(input) ? input : [input];
  return `Write one line for each, indented: ${exampleOf(item, first) ?? '"id: …"'}.`;
}

function exampleOf(item: Schema, first: unknown): string | null {
  if (isMapping(first)) {
    const { id, ...rest } = first;
    const named = [id, rest['name'], rest['title']].find((one) => typeof one === 'string');
    return typeof named === 'string' ? flowEntry(idLike(named) ?? 'id', rest) : null;
  }
  if (typeof first !== 'string' || item.kind !== 'mapping') return null;
  const told = hintOf(item.hint, first, idLike(first) ?? 'id');
  return told?.replace(/^Write |\.$/gu, '') ?? null;
}

function whereEmpty({ kind, path }: Breach): string {
  if (typeof path.at(-1) === 'number') return 'Write a value behind the dash, or remove the dash.';
  const [first] = kind.kind === 'mapping' ? Object.keys(kind.keys) : [];
  return `Write a value behind the colon${first === undefined ? '' : `, such as { ${first}: … }`}.`;
}

/** What a value of a model is, in a message: the one way in which any value becomes text. */
export function valueWords(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.trim() === '' ? 'empty text' : quoted(value);
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return `the truth value ${value}`;
    default:
      return Array.isArray(value) ? listWords(value) : isMapping(value) ? mappingWords(value) : 'empty';
  }
}

function listWords(value: readonly unknown[]): string {
  return value.length === 0 ? 'an empty list' : 'a list';
}

function mappingWords(value: object): string {
  const [first, second] = Object.keys(value);
  if (first === undefined) return 'an empty mapping';
  return `a mapping with ${quoted(first)}${second === undefined ? '' : ` and ${quoted(second)}`}`;
}
