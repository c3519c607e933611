/** How many columns a text takes, found at no more cost than the text needs. */
import { lettersOf, slicesOf } from './letters.ts';
import type { Measure } from './line.ts';

/** Letters of one column each and nothing that joins: Latin, Greek, Cyrillic, punctuation, rules, and our own signs. */
const narrow =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2500-\u257f█→●○◐◌✕✖]*$/u;

/** Signs of two columns each and nothing that joins: ideographs, kana, Hangul, and what is of full width among them. */
const wide = /[\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]/gu;

/** The measure for these texts. Loading string-width takes a quarter of the start-up, so texts that all are narrow go without it. */
export async function measureFor(texts: readonly unknown[]): Promise<Measure> {
  return texts.every(isNarrow) ? (text) => text.length : anyMeasure();
}

/** Whether every text in this is narrow; signs that a page shows escaped are. */
function isNarrow(held: unknown): boolean {
  if (typeof held === 'string') return narrow.test(held) || narrow.test(JSON.stringify(held));
  if (typeof held !== 'object' || held === null) return true;
  if (!isIterable(held)) return Object.values(held).every(isNarrow);
  for (const one of held) if (!isNarrow(one)) return false;
  return true;
}

function isIterable(held: object): held is Iterable<unknown> {
  return Symbol.iterator in held;
}

/** The measure for whatever comes. */
export async function anyMeasure(): Promise<Measure> {
  const { default: stringWidth } = await import('string-width');
  const ofLetter = remembered((letter) => simpleWidth(letter) ?? stringWidth(parted(letter)));
  const ofSlice = (slice: string): number => simpleWidth(slice) ?? sumOf(lettersOf(slice), ofLetter);
  return remembered((text) => simpleWidth(text) ?? sumOf(slicesOf(text), ofSlice));
}

/** A measure that looks at each letter, word and text once: a page holds few of them, again and again. */
function remembered(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const columns = measure(text);
    if (known.size < mostRemembered) known.set(text, columns);
    return columns;
  };
}

const mostRemembered = 20_000;

function sumOf(parts: Iterable<string>, measure: Measure): number {
  let columns = 0;
  for (const part of parts) columns += measure(part);
  return columns;
}

/** The width of what holds nothing that joins, or null: string-width looks at each letter for long, so that a page of Chinese would take seconds. */
function simpleWidth(text: string): number | null {
  const rest = text.replaceAll(wide, '');
  return narrow.test(rest) ? 2 * text.length - rest.length : null;
}

/** The vowels am of Thai and Lao as their two halves: terminals give the second a column, string-width gives the whole none. */
function parted(text: string): string {
  return text.replaceAll('\u0e33', '\u0e4d\u0e32').replaceAll('\u0eb3', '\u0ecd\u0eb2');
}
