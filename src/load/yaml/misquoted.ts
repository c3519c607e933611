/** Quotes within quotes: the second of a kind ends the text, and what follows has no place. */
import type { Wrong } from '../fault.ts';
import { inQuotes } from './written.ts';

const names = { '"': 'double', "'": 'single' } as const;

/** What is wrong with the line of a text that has ended before its end, or null where no quote ended it. */
export function misquoted(line: string, at: number): Wrong | null {
  const upTo = line.slice(0, at);
  const ended = upTo.trimEnd();
  const quote = ended.endsWith('"') ? '"' : ended.endsWith("'") ? "'" : null;
  const from = quote === null ? -1 : ended.lastIndexOf(quote, ended.length - 2);
  if (quote === null || from < 0) return null;
  const whole = inQuotes(wholeText(line, from, at, quote));
  return {
    code: 'yaml-syntax',
    message: `More follows where a text in ${names[quote]} quotes has ended`,
    hint: `${upTo === ended ? escapes[quote] : ''}Put the whole text in one pair of quotes: ${whole}`,
  };
}

const escapes = {
  '"': 'A quote within double quotes is written \\". ',
  "'": 'An apostrophe within single quotes is written twice. ',
} as const;

/** Where a letter stands right behind the quote that ended the text, it was meant to be within: the last on the line is its end. */
function wholeText(line: string, from: number, at: number, quote: string): string {
  const isWithin = line.charAt(at - 1) === quote;
  const last = line.lastIndexOf(quote);
  if (isWithin && last > at) return line.slice(from + 1, last);
  const isInBrackets = /[[{]/u.test(line.slice(0, from));
  const rest = line.slice(from);
  const end = isInBrackets ? rest.search(/[,}\]]/u) : -1;
  return end < 0 ? rest : rest.slice(0, end).trimEnd();
}
