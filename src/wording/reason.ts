/** Why a party says something, in words. */
import type { Entry } from '../model/entry.ts';
import { line, phrase, prose } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { supportWords } from './words.ts';
import type { Cite } from './words.ts';

/** The reason, the words that are quoted for it, and what it rests on. */
export function reasonText({ because, basis, evidence }: Entry, cite: Cite): Text {
  const quotes = evidence.flatMap(({ quote }) => (quote === null ? [] : [` "${quote}"`]));
  return line(
    because === null ? '' : line(': ', prose(because)),
    quotes.join(''),
    phrase(supportWords(cite, basis, evidence), 'muted'),
  );
}
