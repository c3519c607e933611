/** When two words are one. */

/** How a word is compared: in any case (by way of capitals, for ß and SS are one), in any Unicode form, spaces folded. */
export function fold(word: string): string {
  const one = streamable(word).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return one.trim().replaceAll(/\s+/g, ' ');
}

/** The order of accents is one within thirty of them (UAX 15): to sort more takes time with the square of their number. */
function streamable(word: string): string {
  return word.replaceAll(/\p{M}{30}/gu, '$&\u034f');
}
