/** Wrapping at words, and at letters where a word is too wide, that loses nothing. */
import { lettersOf } from './letters.ts';
import { widthOfLine, textOfLine, linesIn, widest } from './line.ts';
import type { Piece, Line, Measure } from './line.ts';

/** The widest word of a line: the least width at which it need not be broken. */
export function widestWord(line: Line, measure: Measure): number {
  return widest(words(line), (word) => widthOfLine(word, measure));
}

/** The widest web address of a line, which is broken at no width. */
export function widestAddress(line: Line, measure: Measure): number {
  return widest(words(line).filter(isAddress), (word) => widthOfLine(word, measure));
}

/**
 * The line broken where its author did, and at spaces so that none is wider than the width; a word that is wider is
 * broken itself, unless it is a web address: half of one leads nowhere. A number is not parted from its unit where
 * both fit on a line.
 */
export function wrap(line: Line, width: number, measure: Measure): readonly Line[] {
  return linesIn(line).flatMap((one) => wrapOne(one, width, measure));
}

/** Whether the line is of one tone, holds single spaces alone, and is no wider than the width: it is wrapped as it stands. */
function isWhole([piece, ...others]: Line, width: number, measure: Measure): boolean {
  if (piece === undefined || others.length > 0 || piece.url !== undefined || /[\t\n]/u.test(piece.text))
    return false;
  const parts = piece.text.split(' ');
  return !parts.includes('') && parts.reduce((sum, part) => sum + 1 + measure(part), -1) <= width;
}

function wrapOne(line: Line, width: number, measure: Measure): readonly Line[] {
  if (isWhole(line, width, measure)) return [line];
  const lines: Piece[][] = [];
  let current: Piece[] = [];
  let used = 0;
  const all = words(line);
  const isFull = (end: number, word: Line, next: Line | undefined): boolean =>
    end > width ||
    (next !== undefined &&
      end + 1 + widthOfLine(next, measure) > width &&
      isBound(word, next, width, measure));
  for (const [i, word] of all.entries()) {
    for (const part of widthOfLine(word, measure) <= width ? [word] : broken(word, width, measure)) {
      const wide = widthOfLine(part, measure);
      const space = current.length === 0 ? 0 : 1;
      if (current.length > 0 && (part !== word || isFull(used + space + wide, word, all[i + 1]))) {
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

/** Whether the first word is a number, and the other what it counts; not where both do not fit on a line. */
function isBound(word: Line, next: Line, width: number, measure: Measure): boolean {
  if (!isNumber(word) || isNumber(next)) return false;
  return widthOfLine(word, measure) + 1 + widthOfLine(next, measure) <= width;
}

function isNumber(word: Line): boolean {
  return /^\(?[-−]?\d(?:[\d.,]*\d)?$/u.test(textOfLine(word));
}

/** A web address, which ends before a space, a sign that none holds, or Chinese punctuation. */
const address = /(https?:\/\/[^\s"<>\\^`{|}\u3000-\u303f\uff00-\uffef]+)/iu;

/** What closes a clause or a bracket behind an address. */
const stop = /^[.,;:!?)\]…»”’。，）]$/u;

function isAddress(word: Line): boolean {
  return address.test(textOfLine(word));
}

/** The words of a line, each in as many pieces as it has tones. */
function words(line: Line): readonly Line[] {
  const found: Piece[][] = [];
  let open = false;
  for (const piece of line) {
    for (const [i, word] of piece.text.split(/[ \t\n]+/u).entries()) {
      if (i > 0) open = false;
      if (word === '') continue;
      const last = found.at(-1);
      if (open && last !== undefined) last.push({ ...piece, text: word });
      else found.push([{ ...piece, text: word }]);
      open = true;
    }
  }
  return found;
}

/** A word cut where it must be, between what a reader sees as letters. */
function broken(word: Line, width: number, measure: Measure): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  let isBehindAddress = false;
  for (const piece of word) {
    let held = '';
    const hold = (): void => {
      if (held !== '') lines.at(-1)?.push({ ...piece, text: held });
      held = '';
    };
    for (const letter of unbroken(piece, width, measure)) {
      const wide = measure(letter);
      // A line that begins with the stop behind an address looks like a slip.
      isBehindAddress = address.test(letter) || (isBehindAddress && stop.test(letter));
      if (used > 0 && used + wide > width && (!isBehindAddress || address.test(letter))) {
        hold();
        lines.push([]);
        used = 0;
      }
      held += letter;
      used += wide;
    }
    hold();
  }
  return lines;
}

/** What of a word stays together: letters, and each address in it. */
function* unbroken({ text }: Piece, width: number, measure: Measure): Generator<string> {
  for (const [i, part] of text.split(address).entries()) {
    if (i % 2 === 1) yield part;
    // A pile of vowel signs is one letter, and can be wider than any line.
    else for (const letter of lettersOf(part)) yield* measure(letter) > width ? letter : [letter];
  }
}

/** Neighbours of one tone as one piece. */
function merged(line: Line): Line {
  const found: { -readonly [Key in keyof Piece]: Piece[Key] }[] = [];
  for (const piece of line) {
    const last = found.at(-1);
    if (last?.tone === piece.tone && last.url === piece.url) last.text += piece.text;
    else found.push({ ...piece });
  }
  return found;
}
