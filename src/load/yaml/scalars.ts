/** Keys that are no words, and numbers that would not be kept as they are written. */
import type { Scalar } from 'yaml';
import { quoted } from '../fault.ts';
import type { Wrong } from '../fault.ts';
import { oddKey, oddListSign } from './signs.ts';

/** The words that YAML reads as a number, a truth value or nothing, when they stand unquoted as a key. */
const notWords =
  /^(?:~|null|true|false|[-+]?(?:\d+\.?\d*(?:e[-+]?\d+)?|\.\d+|0x[\da-f]+|0o[0-7]+|\.inf)|\.nan|)$/iu;

/** What is wrong with a key, whatever else its mapping holds. */
export function wrongKey({ type }: Scalar, name: string): Wrong | null {
  if (name === '__proto__')
    return {
      code: 'unknown-key',
      message: 'The key "__proto__" has no meaning in a model',
      hint: 'Remove it.',
    };
  if (type !== 'PLAIN') return null;
  const odd =
    isForeign(name.charCodeAt(0)) || isForeign(name.charCodeAt(name.length - 1)) ? oddKey(name) : null;
  if (odd !== null) return odd;
  if (!notWords.test(name)) return null;
  if (name === '')
    return {
      code: 'bad-id',
      message: 'There is no key before this colon',
      hint: 'Write one, or remove the line.',
    };
  return {
    code: 'bad-id',
    message: `The key ${quoted(name)} is no word for YAML, but a number, a truth value or nothing`,
    hint: /^[-+.\d]/u.test(name)
      ? `Keys are words, such as "year-2014". On a range, a rejection is { point: ${name}, because: … }, and a score { point: ${name}, score: … }.`
      : 'Keys are words: choose another.',
  };
}

/** What is wrong with a whole number of more digits than a number holds: what is shown would differ from what was written. */
export function wrongNumber(value: number, source = ''): Wrong | null {
  if (Number.isSafeInteger(value) || !/^[-+]?\d+$/u.test(source) || source === `${value}`) return null;
  if (source.length <= 40 && BigInt(source.replace('+', '')) === BigInt(value)) return null;
  return {
    code: 'wrong-type',
    message: `The number ${quoted(source)} has more digits than are kept`,
    hint: 'Give it in a larger unit, such as millions; if it is meant as text, put it in quotes.',
  };
}

/** What is wrong with a text: on a line of its own, a dash or a bullet that begins it was meant to begin an entry of a list. */
export function wrongText({ type, range }: Scalar, value: string, text: string): Wrong | null {
  const first = value.charCodeAt(0);
  if (type !== 'PLAIN' || (first !== hyphen && !isForeign(first))) return null;
  const odd = oddListSign(value);
  return odd !== null && isFirstOnLine(text, range?.[0] ?? 0) ? odd : null;
}

const hyphen = 0x2d;

function isForeign(code: number): boolean {
  return code > 0x7e;
}

function isFirstOnLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charAt(before) === ' ' || text.charAt(before) === '\t') before -= 1;
  return before < 0 || text.charAt(before) === '\n';
}
