/** A text in which pieces of other texts are looked for, by their letters and digits alone: lines, comments and quotes part nothing. */

/** So many letters in a row are told, and no turn of phrase. */
const run = 20;
/** In every run lies a block of this length that begins at a multiple of it. */
const block = run / 2;
/** A block that repeats is looked at in so many places. */
const mostPlaces = 20;

/** What is found, as it stands in the text, and where it begins. */
export interface Found {
  readonly at: number;
  readonly text: string;
}

/** What can be looked for; the places are offsets of the text as it stands. */
export interface Searched {
  /** Some letters of a text that stand here in a row, but for what others may be quoted with; null where there are none. */
  readonly runOf: (text: string, quotable: () => readonly string[]) => Found | null;
  /** A word, or several, that stand here as such. */
  readonly wordAt: (word: string) => Found | null;
}

/** Makes a text ready to be searched. */
export function searched(text: string): Searched {
  const { letters, places } = even(text);
  const blocks = new Map<string, number[]>();
  for (let at = 0; at + block <= letters.length; at += block) {
    const key = letters.slice(at, at + block);
    const known = blocks.get(key) ?? [];
    if (known.length < mostPlaces) known.push(at);
    blocks.set(key, known);
  }
  const found = (from: number, to: number): Found => {
    const at = places[from] ?? 0;
    return { at, text: text.slice(at, (places[to - 1] ?? at) + 1).replaceAll(/\s*\n\s*#?\s*/gu, ' ') };
  };
  const runIn = (wanted: string): Found | null => {
    for (let at = 0; at + block <= wanted.length; at += 1)
      for (const there of blocks.get(wanted.slice(at, at + block)) ?? []) {
        const [from, to] = commonAround(letters, there, wanted, at);
        if (to - from >= run) return found(from, to);
      }
    return null;
  };
  return {
    runOf: (sought, quotable) => {
      const wanted = even(sought).letters;
      // Most texts tell nothing, and what may be quoted need not be looked at.
      return runIn(wanted) === null ? null : runIn(withoutQuotes(wanted, quotable()));
    },
    wordAt: (sought) => {
      const wanted = even(sought).letters;
      if (wanted.length < shortest) return null;
      for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1))
        if (isWhole(text, places[at] ?? 0, places[at + wanted.length - 1] ?? 0))
          return found(at, at + wanted.length);
      return null;
    },
  };
}

/** A shorter name is a word of the language as often as not. */
const shortest = 4;

/** The letters of whole texts that anybody may quote. */
export function quotableIn(texts: Iterable<string>): readonly string[] {
  return [...texts].map((text) => even(text).letters).filter(({ length }) => length >= run);
}

/** What is left of some letters without those of whole texts. */
function withoutQuotes(letters: string, quotable: readonly string[]): string {
  return quotable.reduce((left, quoted) => left.replaceAll(quoted, '\n'), letters);
}

/** From where to where two texts have the same letters around two places, as a part of the first. */
function commonAround(
  text: string,
  at: number,
  other: string,
  there: number,
): readonly [from: number, to: number] {
  let before = 0;
  while (before < Math.min(at, there) && text[at - before - 1] === other[there - before - 1]) before += 1;
  let behind = 0;
  while (
    at + behind < text.length &&
    there + behind < other.length &&
    text[at + behind] === other[there + behind]
  )
    behind += 1;
  return [at - before, at + behind];
}

/** Whether a word begins at the one place and ends at the other. */
function isWhole(text: string, from: number, to: number): boolean {
  const isWord = (sign: string): boolean => /[\p{L}\p{N}_-]/u.test(sign);
  return !isWord(text.charAt(from - 1)) && !isWord(text.charAt(to + 1));
}

/** The letters and digits of a text in lower case, and the place of each. */
function even(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}]/gu))
    for (const letter of sign.toLowerCase()) {
      letters.push(letter);
      places.push(index);
    }
  return { letters: letters.join(''), places };
}
