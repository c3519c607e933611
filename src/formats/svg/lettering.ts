/** Texts in a picture, broken into lines by a guess at how wide their letters are: nothing measures them before a reader sees them. */
import { directionOf } from '../direction.ts';
import { inline } from '../escape.ts';
import { lettersOf } from '../letters.ts';
import { textOfLine } from '../line.ts';
import { tag } from '../markup.ts';
import type { Tag } from '../markup.ts';
import { wrap } from '../wrap.ts';
import { tenths } from './shapes.ts';

/** From one line of a text to the next. */
export const leading = 17;

/** How high a line stands above its base, and how deep its letters hang below it. */
export const rise = 11;
export const depth = 4;

/** The width of a usual letter; letters of the style are 13 high. */
const letterWidth = 7.4;

/** How wide a text is drawn at most, in the fonts that readers have. */
export function widthOfText(text: string): number {
  return widthIn(text) * letterWidth;
}

/** The lines of a text, none wider than this. */
export function linesOfText(text: string, width: number): readonly string[] {
  const columns = Math.max(2, width / letterWidth);
  return wrap([{ text: inline(text), tone: 'plain' }], columns, widthIn).map(textOfLine);
}

/** Where a text stands by its place: behind it, around it or before it. */
export type Anchor = 'start' | 'middle' | 'end';

/** One line of a text on its base; what is read leftwards stands on the same side all the same. */
export function lineTag(text: string, x: number, y: number, anchor: Anchor, kind: string): Tag {
  const shown = { class: kind, x: tenths(x), y: tenths(y) };
  if (directionOf(text) !== 'rtl') return tag('text', { ...shown, 'text-anchor': anchor }, text);
  return tag('text', { ...shown, 'text-anchor': turned[anchor], direction: 'rtl' }, text);
}

/** Lines one below the other, from the base of the first. */
export function linesTags(
  lines: readonly string[],
  x: number,
  y: number,
  anchor: Anchor,
  kind: string,
): readonly Tag[] {
  return lines.map((line, i) => lineTag(line, x, y + i * leading, anchor, kind));
}

/** A text that is read leftwards starts at its right. */
const turned = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The width in usual letters. */
function widthIn(text: string): number {
  let sum = 0;
  for (const letter of lettersOf(text)) sum += widthOfLetter(letter);
  return sum;
}

function widthOfLetter(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  // Phrases of Arabic that are one letter each.
  if (code >= 0xfd_f0 && code <= 0xfd_fd) return 14;
  if (/^[ijl.,:;'|!]$/u.test(letter)) return 0.65;
  if (/^[MWmw@%&…—]/u.test(letter)) return 1.6;
  if (/^[\p{Lu}\d]/u.test(letter)) return 1.2;
  return code < 0x07_00 || (code >= 0x1e_00 && code < 0x22_00) ? 1 : 2;
}
