/** A command line as it is typed: its words, with the quotes of the shell taken off. Nothing of it is ever evaluated. */

/** A quote that is open, or none. */
export type Quote = '' | "'" | '"';

/** What a line holds up to the cursor; the last word is the one that is being typed, and may be empty. */
export interface TypedLine {
  readonly words: readonly string[];
  /** The quote that is open at its end. */
  readonly quote: Quote;
}

const pieces =
  /(?<blanks>\s+)|'(?<single>[^']*)(?<endOfSingle>'?)|"(?<double>(?:[^"\\]|\\.|\\$)*)(?<endOfDouble>"?)|\\(?<escaped>.?)|(?<plain>[^\s'"\\]+)/gsu;

/** Parts a line into words as the shells of Unix do; what they would expand stays as it is. */
export function wordsIn(line: string): TypedLine {
  const words = [''];
  let quote: Quote = '';
  for (const { groups = {} } of line.matchAll(pieces)) {
    const { blanks, single, endOfSingle, double, endOfDouble, escaped, plain } = groups;
    if (blanks !== undefined) words.push('');
    else words.push(`${words.pop()}${single ?? unescaped(double) ?? escaped ?? plain}`);
    if (endOfSingle === '') quote = "'";
    if (endOfDouble === '') quote = '"';
  }
  return { words, quote };
}

/** In double quotes a backslash stands for itself but before some letters. */
function unescaped(double: string | undefined): string | undefined {
  return double?.replaceAll(/\\(["$`\\])/gu, '$1');
}
