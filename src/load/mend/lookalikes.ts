/** Letters of other scripts that only look like those of a to z: no reader sees why a word with one is not known. */
import { didYouMean } from '../../words/near.ts';

const cyrillic = { а: 'a', с: 'c', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p' };
const cyrillicToo = { ԛ: 'q', ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ԁ: 'd' };
const greek = { α: 'a', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', γ: 'y' };
const twins: ReadonlyMap<string, string> = new Map(Object.entries({ ...cyrillic, ...cyrillicToo, ...greek }));

/** A word with letters of its own and such of another script. */
export interface Disguised {
  /** The word as it looks. */
  readonly plain: string;
  /** Which of its letters is not what it looks like: the first, where there are several. */
  readonly told: string;
}

/** What a word looks like that mixes a to z with lookalikes; null for one that does not. */
export function disguised(word: string): Disguised | null {
  return /[a-z]/iu.test(word) ? unmasked(word) : null;
}

/** What was meant by an unknown word: a known one that it looks like, or one that is near. */
export function whichMeant(word: string, known: Iterable<string>): string | null {
  const words = [...known];
  const found = unmasked(word);
  if (found === null || !words.includes(found.plain)) return didYouMean(word, words);
  return `Write "${found.plain}" in the letters a to z: ${found.told}.`;
}

function unmasked(word: string): Disguised | null {
  const letters = [...word.toLowerCase()];
  const at = letters.findIndex((letter) => twins.has(letter));
  const letter = letters[at];
  if (letter === undefined) return null;
  const script = /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic';
  return {
    plain: letters.map((one) => twins.get(one) ?? one).join(''),
    told: `its letter ${at + 1} is the ${script} "${letter}", and not "${twins.get(letter) ?? ''}"`,
  };
}
