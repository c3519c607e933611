/** Why a party says something, in words. */
import type { Entry } from '../model/entry.ts';
import { line, prose } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { supportText } from './cite.ts';
import type { Cite } from './cite.ts';

/** The reason, the words that are quoted for it, and what it rests on. */
export function reasonText({ because, basis, evidence }: Entry, cite: Cite): Text {
  const quotes = evidence.flatMap(({ quote }) => (quote === null ? [] : [` "${quote}"`]));
  return line(
    because === null ? '' : line(': ', prose(because)),
    quotes.join(''),
    supportText(cite, basis, evidence),
  );
}
