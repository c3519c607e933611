/** Signs that look like those of YAML and are none: pages and mail put them in the place of a space, a colon, a quote or a hyphen. */
import type { Wrong } from '../fault.ts';

/** What is wrong, and how far behind the beginning of what was looked at. */
export interface Odd extends Wrong {
  readonly at: number;
}

const blanks: Readonly<Partial<Record<string, string>>> = {
  '\u00a0': 'A no-break space',
  '\u2007': 'A figure space',
  '\u2009': 'A thin space',
  '\u200b': 'A zero-width space',
  '\u202f': 'A narrow no-break space',
  '\u3000': 'An ideographic space',
  '\ufeff': 'A byte order mark',
};

const others: Readonly<Partial<Record<string, string>>> = {
  '：': 'A full-width colon',
  '﹕': 'A small colon',
  '–': 'An en dash',
  '—': 'An em dash',
  '−': 'A minus sign',
  '•': 'A bullet',
  '“': 'A curly quote',
  '”': 'A curly quote',
  '„': 'A low quote',
  '‘': 'A curly quote',
  '’': 'A curly quote',
  '‚': 'A low quote',
  '«': 'A guillemet',
  '»': 'A guillemet',
};

const blank = String.raw`[\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]`;
const dash = '[–—−‐‑•‣▪●◦·]';
const quote = '[“”„‘’‚«»]';
const word = String.raw`["']?[A-Za-z_][\w-]*["']?`;

const indentation = new RegExp(`^[ \\t]*(?:- +)*(?=${blank})`, 'u');
const listSign = new RegExp(`^[ \\t]*(?=${dash}(?:[ \\t]|${blank}))`, 'u');
const behindHyphen = new RegExp(`^[ \\t]*-(?=${blank})`, 'u');
const behindKey = new RegExp(`(?:^[ \\t]*(?:- +)*|[{,] *)${word} ?(?=[：﹕]|:${blank}|${blank}+:)`, 'u');
const beforeText = new RegExp(
  `(?:^[ \\t]*(?:- +)*(?:${word}: +)?|[{[] *(?:${word}: +)?|, +${word}: +)(?=${quote})`,
  'u',
);

/** The first sign of a line that was meant as one of YAML, or null. It explains a fault there, and is none by itself. */
export function oddIn(line: string): Odd | null {
  return (
    odd(line, indentation, 'stands where the line is indented', plainSpace) ??
    odd(line, listSign, 'stands where an entry of a list has a hyphen', plainHyphen) ??
    odd(line, behindHyphen, 'stands behind the hyphen of a list', plainSpace) ??
    oddColon(line) ??
    odd(line, beforeText, 'begins a text, and is no quote to YAML', straightQuotes)
  );
}

/** The first sign that was meant as the colon behind a key, or as the space by that colon. */
export function oddColon(text: string): Odd | null {
  return odd(
    text,
    behindKey,
    'stands where a key has a colon and a space',
    'Write ": ", a colon and a plain space.',
  );
}

/** A sign that begins or ends a key, though no key has it. */
export function oddKey(key: string): Odd | null {
  const first = oddListSign(key) ?? odd(key, indentation, 'stands before a key', plainSpace);
  return (
    first ??
    odd(key, keyEnd, 'stands behind a key', plainSpace) ??
    odd(key, beforeText, 'begins a key, and is no quote to YAML', straightQuotes)
  );
}

const keyEnd = new RegExp(`(?=${blank}$)`, 'u');

/** A quote that begins a text, and is none to YAML. */
export function oddQuote(text: string): Odd | null {
  return odd(
    text,
    new RegExp(`^(?=${quote})`, 'u'),
    'begins a text, and is no quote to YAML',
    straightQuotes,
  );
}

/** A dash or a bullet that begins a text, as it would an entry of a list. */
export function oddListSign(text: string): Odd | null {
  return (
    odd(text, listSign, 'stands where an entry of a list has a hyphen', plainHyphen) ??
    odd(text, behindHyphen, 'stands behind the hyphen of a list', plainSpace)
  );
}

const plainSpace = 'Put plain spaces in its place, here and wherever else it stands.';
const plainHyphen =
  'Write "- ", a hyphen and a plain space; if it is part of a text, put the text in quotes.';
const straightQuotes = 'Put the text in straight quotes: " at both ends, or \'.';

function odd(text: string, where: RegExp, what: string, hint: string): Odd | null {
  const found = where.exec(text);
  if (found === null) return null;
  const after = found.index + found[0].length;
  // Behind a plain colon, it is the blank that is odd.
  const at = text.charAt(after) === ':' ? after + 1 : after;
  return { code: 'yaml-syntax', message: `${nameOf(text.charAt(at))} ${what}`, hint, at };
}

function nameOf(sign: string): string {
  const point = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = blanks[sign] ?? others[sign] ?? (/\s/u.test(sign) ? 'An unusual space' : 'An unusual sign');
  return `${name} (${point})`;
}
