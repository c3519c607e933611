/** What an id is, and what to write in the place of a word that is none. */
import { disguised } from './lookalikes.ts';

/** Ids are lower-case words joined by hyphens. */
export const idPattern = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$';
const form = new RegExp(idPattern, 'u');

/** Whether a word is an id. */
export function isId(word: string): boolean {
  return form.test(word);
}

/** Latin letters that are no other letter with an accent. */
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
);

/** The id that is nearest to a word, or null where it has none: a word of another script would lose its letters. */
export function idLike(word: string): string | null {
  const near = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/gu, (letter) => plain.get(letter) ?? letter)
    .replaceAll(/['’]/gu, '');
  if (/(?![a-z])\p{L}/u.test(near)) return null;
  const id = near.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
  return isId(id) ? id.slice(0, 60).replace(/-$/u, '') : null;
}

/** What is wrong with a word that is no id: a letter that only looks like one of a to z, or its form. */
export function whyNoId(word: string): string {
  const stranger = disguised(word);
  return stranger !== null && isId(stranger.plain)
    ? stranger.told
    : 'ids are lower-case words, digits and single hyphens, and begin with a letter';
}

/** The id that was meant, where the word says so itself or hides it behind letters of another script. */
export function idMeant(word: string): string | null {
  const hidden = disguised(word)?.plain ?? '';
  return isId(hidden) ? hidden : idLike(word);
}
