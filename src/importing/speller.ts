/** Who spells names for ids. */

/** Letters that no id has are looked up only where there are any, or where a text that is not known may hold some. */
export async function spellerFor(texts: readonly (string | null)[]): Promise<(word: string) => string> {
  const isPlain = (text: string | null): boolean =>
    text !== null && !/[^\p{ASCII}\p{Script=Latin}\p{P}\p{S}\p{Z}]/u.test(text);
  return texts.every(isPlain) ? (word) => word : (await import('./spell.ts')).spell;
}
