/** A text in which pieces of other texts are looked for, by their letters and digits alone: lines, comments and quotes part nothing. */

/** So many letters in a row are told, and no turn of phrase. */
const run = 20;
/** In every run lies a block of this length that begins at a multiple of it. */
const block = run / 2;
/** A block that repeats is looked at in so many places. */
const mostPlaces = 20;

/** What can be looked for; the places are offsets of the text as it stands. */
export interface Searched {
  /** Where some letters of a text in a row stand; null where nowhere. */
  readonly runOf: (text: string) => number | null;
  /** Where a word or several stand as such. */
  readonly wordAt: (word: string) => number | null;
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
  return {
    runOf: (sought) => {
      const wanted = even(sought).letters;
      for (let at = 0; at + block <= wanted.length; at += 1)
        for (const there of blocks.get(wanted.slice(at, at + block)) ?? []) {
          const start = startOfRun(letters, there, wanted, at);
          if (start !== null) return places[start] ?? 0;
        }
      return null;
    },
    wordAt: (sought) => {
      const wanted = even(sought).letters;
      if (wanted === '') return null;
      for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1))
        if (isWhole(text, places[at] ?? 0, places[at + wanted.length - 1] ?? 0)) return places[at] ?? 0;
      return null;
    },
  };
}

/** Where what two texts have in common around two places begins in the first, if it is a run. */
function startOfRun(text: string, at: number, other: string, there: number): number | null {
  let before = 0;
  while (before < Math.min(at, there) && text[at - before - 1] === other[there - before - 1]) before += 1;
  let behind = 0;
  while (
    at + behind < text.length &&
    there + behind < other.length &&
    text[at + behind] === other[there + behind]
  )
    behind += 1;
  return before + behind < run ? null : at - before;
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
