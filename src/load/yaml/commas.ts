/** What a comma within braces cuts: a text, a number or a list that lacks its brackets. */
import { isMap, isScalar } from 'yaml';
import { quoted } from '../fault.ts';
import { meantNumber } from '../mend/numbers.ts';
import type { Mend } from './keys.ts';
import { oddQuote } from './signs.ts';
import { inQuotes } from './written.ts';

const code = 'key-without-value';

/** What is wrong with a value that goes on behind a comma, as the author wrote the whole of it; null where it can be no such. */
export function cutByComma(name: string, node: unknown, whole: string, rest: string): Mend | null {
  // A colon in the text has begun a mapping before the comma ended it.
  if (isMap(node) && node.flow !== true) return cutText(name, whole, rest);
  if (!isScalar(node)) return null;
  const { value } = node;
  const ends = name === 'range' ? /^(-?[\d.]+)\s*,\s*(-?[\d.]+)$/u.exec(whole) : null;
  if (ends !== null) {
    const [from = '', to = ''] = ends.slice(1);
    return {
      code,
      message: cutOff('text', rest),
      hint: `Write range: { from: ${from}, to: ${to} }`,
      meant: [name, [Number(from), Number(to)]],
    };
  }
  const number = typeof value === 'number' ? meantNumber(whole) : null;
  if (number !== null)
    return {
      code,
      message: cutOff('number', rest),
      hint: `Write it without the comma: ${name}: ${number}`,
      meant: [name, number],
    };
  return typeof value === 'string' ? cutText(name, whole, rest) : null;
}

/** The keys that hold several texts more often than one. */
const lists: ReadonlySet<string> = new Set([
  'aliases',
  'members',
  'between',
  'by',
  'open',
  'choices',
  'scale',
]);

/** Single words may be a list that lacks its brackets. */
function cutText(name: string, whole: string, rest: string): Mend {
  const said = { code, message: oddQuote(whole)?.message ?? cutOff('text', rest) } as const;
  const hint = `Put the whole text in quotes: ${name}: ${inQuotes(whole)}`;
  const words = whole.split(',').map((word) => word.trim());
  const [source = '', ...places] = words;
  if (name === 'evidence' && places.some((place) => /[^\w-]/u.test(place))) {
    const cited = `{ source: ${source}, at: ${inQuotes(places.join(', '))} }`;
    return { ...said, hint: `Write ${name}: ${cited}`, meant: [name, source] };
  }
  if (lists.has(name))
    return {
      ...said,
      hint: `A list stands in brackets: ${name}: [${words.join(', ')}]; an entry that holds a comma, in quotes`,
      meant: [name, words],
    };
  if (words.some((word) => !/^[\w-]+$/u.test(word))) return { ...said, hint, meant: [name, whole] };
  const list = `[${words.join(', ')}]`;
  return { ...said, hint: `${hint}; if it is a list, in brackets: ${name}: ${list}`, meant: [name, words] };
}

function cutOff(what: 'text' | 'number', rest: string): string {
  return `A comma ends a ${what} within braces, and ${quoted(rest)} stands as a key without a value`;
}

/** A key without a value, and without a text before it that it might belong to. */
export function lonely(key: string): Mend {
  return {
    code,
    message: `The key ${quoted(key)} has no value within these braces`,
    hint: `Write a colon, a space and its value behind it, or remove it. A text that holds a comma belongs in quotes.`,
    meant: null,
  };
}
