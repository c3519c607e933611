/** From what zod finds to faults in the words of the format. */
import type { FaultCode } from '../../model/diagnostic.ts';
import { didYouMean, nearest } from '../../words/near.ts';
import { onKey, onValue, quoted } from '../fault.ts';
import type { Fault, Path } from '../fault.ts';
import { meantNumber } from '../numbers.ts';
import { colonHint } from '../yaml/commas.ts';
import type { Breach } from './check.ts';
import { kindOf } from './schemas.ts';
import { advice } from './position.ts';

/** The faults that breaches stand for. A key that is there by another name is not told to be missing as well. */
export function faultsOf(breaches: readonly Breach[]): readonly Fault[] {
  const misspelt = new Map<string, readonly string[]>();
  for (const breach of breaches) {
    const keys = keysOf(breach);
    if (keys.length > 0) misspelt.set(JSON.stringify(pathOf(breach)), keys);
  }
  return breaches.flatMap((breach): Fault[] => {
    const path = pathOf(breach);
    if (breach.code === 'unrecognized_keys') return breach.keys.map((key) => unknownKey(breach, path, key));
    if (breach.input !== undefined) return [wrong(breach, path)];
    const beside = misspelt.get(JSON.stringify(path.slice(0, -1))) ?? [];
    const isThere = beside.some((key) => key === '<<' || nearest(key, [String(path.at(-1))]).length > 0);
    return isThere ? [] : [missing(path)];
  });
}

/** Where in the document a breach is. */
export function pathOf(breach: Breach): Path {
  return (breach.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The unknown keys that a breach is about, if it is about such. */
export function keysOf(breach: Breach): readonly string[] {
  return breach.code === 'unrecognized_keys' ? breach.keys : [];
}

function unknownKey(breach: Breach, path: Path, key: string): Fault {
  const known = keysKnownTo(breach);
  const near = key === '<<' ? 'YAML 1.2 has no merge keys: write the keys out.' : didYouMean(key, known);
  const more = advice.get(breach.inst);
  const hint = near ?? [`Known here are: ${known.join(', ')}.`, more ?? []].flat().join(' ');
  return { code: 'unknown-key', message: `Unknown key ${quoted(key)}`, hint, place: onKey(...path, key) };
}

/** The keys that the mapping may have which a breach is about. */
function keysKnownTo({ inst }: Breach): readonly string[] {
  const kind = inst === undefined ? undefined : kindOf(inst);
  return kind?.kind === 'mapping' ? Object.keys(kind.keys) : [];
}

/** What to add where a key is missing; of the others, the key says enough. */
const examples: Readonly<Partial<Record<string, string>>> = {
  stance: 'Begin the file with "stance: 1".',
  date: 'Add the day, such as "date: 2026-03-01".',
  parties: 'Add it, with a line for each, such as "union: { name: Union }".',
  issues: 'Add it, with an entry for each, such as "pay: { title: Pay, choices: [keep, raise] }".',
  members: 'Add the ids of its parties, such as "members: [union, guild]".',
};

function missing(path: Path): Fault {
  const key = String(path.at(-1));
  const within = path.slice(0, -1);
  const hint = Object.hasOwn(examples, key) ? (examples[key] ?? null) : `Add "${key}: …".`;
  if (within.length === 0 && key === 'stance') {
    const message = 'The file does not say which version of the format it is';
    return { code: 'unknown-version', message, hint, place: onKey() };
  }
  return { code: 'missing-key', message: `${nameOf(within)} lacks "${key}"`, hint, place: onKey(...within) };
}

function wrong(breach: Breach, path: Path): Fault {
  const message = `${nameOf(path)} must be ${expectation(breach)}, not ${looks(breach.input)}`;
  return { code: codeOf(breach, path), message, hint: hintFor(breach), place: onValue(...path) };
}

/** What a value is called: by its key, and in a list by that of the list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The model';
  return typeof last === 'number' ? `Entry ${last + 1} of ${quoted(path.at(-2))}` : quoted(last);
}

function codeOf(breach: Breach, path: Path): FaultCode {
  if (path.length === 1 && path[0] === 'stance') return 'unknown-version';
  const fault: unknown = breach.code === 'custom' ? breach.params?.['fault'] : undefined;
  return fault === 'bad-date' || fault === 'bad-importance' || fault === 'bad-points' ? fault : 'wrong-type';
}

function expectation(breach: Breach): string {
  if (breach.code === 'custom') return String(breach.params?.['expected']);
  if (breach.code === 'invalid_value') return either(breach.values.map(String));
  return 'a mapping';
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? `the number ${last}` : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function hintFor(breach: Breach): string | null {
  const { input } = breach;
  if (breach.code === 'invalid_value' && breach.values.length > 1)
    return didYouMean(String(input), breach.values.map(String));
  if (breach.code === 'invalid_value') return 'Write "stance: 1".';
  if (input === null) return whereEmpty(breach);
  if (typeof input === 'string') {
    const written = whereText(input, expectation(breach));
    if (written !== null) return written;
  }
  const own: unknown = breach.code === 'custom' ? breach.params?.['hint'] : undefined;
  if (typeof own === 'string') return own;
  const isQuotable = typeof input === 'number' || typeof input === 'boolean';
  return isQuotable && expectation(breach).includes('text')
    ? 'If it is meant as text, put it in quotes.'
    : null;
}

/** What YAML reads as text, though it was meant as a number or as a key with a value. */
function whereText(input: string, expected: string): string | null {
  const number = expected.startsWith('a number') ? meantNumber(input) : null;
  if (number !== null)
    return `Write the number ${String(number) === input ? 'without quotes' : 'alone'}: ${number}.`;
  return expected.includes('text') ? null : colonHint(input);
}

function whereEmpty(breach: Breach): string {
  if (typeof breach.path?.at(-1) === 'number') return 'Write a value behind the dash, or remove the dash.';
  const [first] = keysKnownTo(breach);
  return `Write a value behind the colon${first === undefined ? '' : `, such as { ${first}: … }`}.`;
}

function looks(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') {
    const [first, second] = Object.keys(value);
    if (first === undefined) return 'an empty mapping';
    return `a mapping with ${quoted(first)}${second === undefined ? '' : ` and ${quoted(second)}`}`;
  }
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : quoted(value);
  return typeof value === 'number' ? `the number ${value}` : `the truth value ${String(value)}`;
}
