/** From what breaks the schema to faults in the words of the format. */
import type { FaultCode } from '../../model/diagnostic.ts';
import { nearest } from '../../words/near.ts';
import { onKey, onValue, quoted } from '../fault.ts';
import type { Fault, Path } from '../fault.ts';
import type { Breach } from './check.ts';
import { expectation, hintFor, valueWords } from './hints.ts';
import { keyHint, wholeHint } from './stray.ts';
import { otherwise } from './synonyms.ts';

/** The faults that breaches stand for. A key that is there by another name is not told to be missing as well. */
export function faultsOf(breaches: readonly Breach[]): readonly Fault[] {
  const misspelt = new Map<string, Breach>();
  for (const breach of breaches)
    if (breach.unknown.length > 0) misspelt.set(JSON.stringify(breach.path), breach);
  return breaches.flatMap((breach): readonly Fault[] => {
    const { path } = breach;
    if (breach.unknown.length > 0) return unknownKeys(breach);
    if (breach.input !== undefined) return [wrong(breach)];
    const beside = misspelt.get(JSON.stringify(path.slice(0, -1)));
    return beside !== undefined && isThere(`${path.at(-1) ?? ''}`, beside) ? [] : [missing(path)];
  });
}

/** Whether a key that a mapping lacks may be among its unknown ones. */
function isThere(key: string, beside: Breach): boolean {
  const { unknown } = beside;
  if (wholeHint(beside, unknown, '') !== null) return true;
  return unknown.some(
    (one) => one === '<<' || nearest(one, [key]).length > 0 || otherwise(one, [key]) !== null,
  );
}

/** A fault for each unknown key, or one for all where together they tell what was meant. */
function unknownKeys(breach: Breach): readonly Fault[] {
  const { path, unknown: keys } = breach;
  const whole = wholeHint(breach, keys, keyOf(path));
  const fault = (message: string, hint: string, key: string): Fault => ({
    code: 'unknown-key',
    message,
    hint,
    place: onKey(...path, key),
  });
  const [first = '', second] = keys;
  if (whole !== null && second !== undefined)
    return [fault(`Unknown keys ${keys.map(quoted).join(' and ')}`, whole, first)];
  return keys.map((key) => fault(`Unknown key ${quoted(key)}`, whole ?? keyHint(breach, key), key));
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
  const key = keyOf(path);
  const within = path.slice(0, -1);
  const hint = Object.hasOwn(examples, key) ? (examples[key] ?? null) : `Add "${key}: …".`;
  if (within.length === 0 && key === 'stance') {
    const message = 'The file does not say which version of the format it is';
    return { code: 'unknown-version', message, hint, place: onKey() };
  }
  return { code: 'missing-key', message: `${nameOf(within)} lacks "${key}"`, hint, place: onKey(...within) };
}

function wrong(breach: Breach): Fault {
  const { path } = breach;
  const message = `${nameOf(path)} must be ${expectation(breach)}, not ${valueWords(breach.input)}`;
  return { code: codeOf(breach), message, hint: hintFor(breach, keyOf(path)), place: onValue(...path) };
}

/** The key that a path ends in; an entry of a list has none. */
function keyOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'string' ? last : '';
}

/** What a value is called: by its key, and in a list by that of the list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The model';
  return typeof last === 'number' ? `Entry ${last + 1} of ${quoted(keyOf(path.slice(0, -1)))}` : quoted(last);
}

function codeOf({ path, kind }: Breach): FaultCode {
  if (path.length === 1 && path[0] === 'stance') return 'unknown-version';
  return kind.kind === 'rule' ? kind.fault : 'wrong-type';
}
