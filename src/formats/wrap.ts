/** Widths as a terminal shows them, and wrapping at words that loses nothing. */
import type { Tone } from '../blocks/text.ts';
import { lettersOf } from './letters.ts';

/** A piece of one line, all in one tone; its text is safe and holds no line feed. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

/** The pieces of one line. */
export type Line = readonly Piece[];

/** How many columns a text takes. */
export type Measure = (text: string) => number;

export function widthOfLine(line: Line, measure: Measure): number {
  return line.reduce((sum, piece) => sum + measure(piece.text), 0);
}

/** The largest of some widths, 0 of none. */
export function widest<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, measure(item)), 0);
}

/** The widest word of a line: the least width at which it need not be broken. */
export function widestWord(line: Line, measure: Measure): number {
  return widest(words(line), (word) => widthOfLine(word, measure));
}

/**
 * The line broken at spaces so that none is wider than the width; a word that is wider is broken itself. A number is
 * not parted from its unit where both fit on a line.
 */
export function wrap(line: Line, width: number, measure: Measure): readonly Line[] {
  const lines: Piece[][] = [];
  let current: Piece[] = [];
  let used = 0;
  const all = words(line);
  for (const [i, word] of all.entries()) {
    const unit = unitWidth(word, all[i + 1], width, measure);
    for (const part of widthOfLine(word, measure) <= width ? [word] : broken(word, width, measure)) {
      const wide = widthOfLine(part, measure);
      const space = current.length === 0 ? 0 : 1;
      if (current.length > 0 && (used + space + wide + unit > width || part !== word)) {
        lines.push(current);
        current = [...part];
        used = wide;
      } else {
        if (space > 0)
          current.push({
            text: ' ',
            tone: part[0]?.tone === current.at(-1)?.tone ? (part[0]?.tone ?? 'plain') : 'plain',
          });
        current.push(...part);
        used += space + wide;
      }
    }
  }
  return [...lines, current].map(merged);
}

/** How many columns what a number counts takes behind it; 0 where the word is no number, or both do not fit on a line. */
function unitWidth(word: Line, next: Line | undefined, width: number, measure: Measure): number {
  if (next === undefined || !isNumber(word) || isNumber(next)) return 0;
  const wide = 1 + widthOfLine(next, measure);
  return widthOfLine(word, measure) + wide <= width ? wide : 0;
}

function isNumber(word: Line): boolean {
  return /^\(?[-−]?\d(?:[\d.,]*\d)?$/u.test(word.map(({ text }) => text).join(''));
}

/** The words of a line, each in as many pieces as it has tones. */
function words(line: Line): readonly Line[] {
  const found: Piece[][] = [];
  let open = false;
  for (const { text, tone } of line) {
    for (const [i, word] of text.split(/[ \t\n]+/u).entries()) {
      if (i > 0) open = false;
      if (word === '') continue;
      const last = found.at(-1);
      if (open && last !== undefined) last.push({ text: word, tone });
      else found.push([{ text: word, tone }]);
      open = true;
    }
  }
  return found;
}

/** A word cut where it must be, between what a reader sees as letters. */
function broken(word: Line, width: number, measure: Measure): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const { text, tone } of word) {
    let held = '';
    const hold = (): number | undefined =>
      held === '' ? undefined : lines.at(-1)?.push({ text: held, tone });
    const put = (letter: string, wide: number): void => {
      if (used > 0 && used + wide > width) {
        hold();
        lines.push([]);
        held = '';
        used = 0;
      }
      held += letter;
      used += wide;
    };
    for (const letter of lettersOf(text)) {
      const wide = measure(letter);
      if (wide <= width) put(letter, wide);
      // A pile of vowel signs is one letter, and can be wider than any line.
      else for (const part of letter) put(part, measure(part));
    }
    hold();
  }
  return lines;
}

/** Neighbours of one tone as one piece. */
function merged(line: Line): Line {
  const found: Piece[] = [];
  for (const piece of line) {
    const last = found.at(-1);
    if (last?.tone === piece.tone)
      found[found.length - 1] = { text: last.text + piece.text, tone: last.tone };
    else found.push(piece);
  }
  return found;
}
