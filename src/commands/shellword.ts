/** Words as they are typed again. */

/** A word as a shell takes it for itself. */
export function shellWord(word: string): string {
  return /^[\w./:@%+,=\\-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
