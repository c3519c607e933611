/** Sentences made of texts, as those of words are made. */
import { join, line, plain } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { capitalized, ended } from './words.ts';

/** "a", "a and b", "a, b and c". */
export function listedTexts(texts: readonly Text[]): Text {
  if (texts.length < 2) return texts.flat();
  return line(join(texts.slice(0, -1), ', '), ' and ', texts.at(-1) ?? []);
}

/** A text with a stop at its end. */
export function endedText(text: Text): Text {
  const words = plain(text);
  const stop = ended(words).slice(words.length);
  return stop === '' ? text : line(text, stop);
}

/** A sentence of our own words, which begins with a capital and ends with a stop. */
export function sentenceText([first, ...rest]: Text): Text {
  if (first === undefined) return [];
  return endedText(
    'text' in first ? [{ ...first, text: capitalized(first.text) }, ...rest] : [first, ...rest],
  );
}

/** A text that stands back, whatever its words are otherwise. */
export function mutedText(text: Text): Text {
  return text.map((run) => ('text' in run ? { ...run, tone: 'muted' } : run));
}
