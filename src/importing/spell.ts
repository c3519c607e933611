/** Names of any script in the letters of ids; the tables for that are as large as all the rest, and few files need them. */
import anyAscii from 'any-ascii';

/** A word as it is said, in letters from a to z, as far as its script tells: "Київ" is "Kiyiv". */
export function spell(word: string): string {
  return anyAscii(word.normalize('NFC'));
}
