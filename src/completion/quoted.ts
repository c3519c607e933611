/** Words as a shell takes them on its line, so that what a model calls a thing is never an order. */
import { wordsIn } from './line.ts';
import type { Quote } from './line.ts';
import type { Completion, FittingWord } from './fit.ts';

/** Where in a line bash puts a word. */
interface Place {
  readonly line: string;
  /** What it puts the word in the place of: the end of the line, back to a blank or a sign such as "=". */
  readonly replaced: string;
  readonly quote: Quote;
}

/** What bash puts in the place of what is typed: the rest of each word, in the quotes that are open. */
export function forBash(words: readonly FittingWord[], { line, replaced, quote }: Place): readonly string[] {
  if (!line.endsWith(replaced)) return [];
  const kept = wordsIn(line.slice(0, line.length - replaced.length)).words.at(-1) ?? '';
  return words.flatMap(({ word }) => inQuotes(word.slice(kept.length), quote) ?? []);
}

/** The text as it stands in open quotes, or null where it cannot stand there. */
function inQuotes(text: string, quote: Quote): string | null {
  switch (quote) {
    case '':
      return text.replaceAll(/(?![\w.:@%+=,/-])[\u0020-\u007e]/gu, String.raw`\$&`);
    case "'":
      return text.includes("'") ? null : text;
    case '"':
      return /["$`\\!]/u.test(text) ? null : text;
    default:
      return quote satisfies never;
  }
}

/** The same words in single quotes where PowerShell would read them otherwise than they stand. */
export function forPowerShell({ words, then }: Completion): Completion {
  const quoted = (word: string): string =>
    /^[\p{L}\p{N}_.:=/+-]+$/u.test(word) ? word : `'${word.replaceAll(/['‘’‚‛]/gu, '$&$&')}'`;
  return { words: words.map(({ word, means }) => ({ word: quoted(word), means })), then };
}
