/** Lines of a page as pieces of text, and how wide a terminal shows them. */
import type { Tone } from '../blocks/text.ts';

/** A piece of a line, all in one tone; its text is safe, and a line feed in it ends the line. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
  /** The address that the text is, for terminals that lead there. */
  readonly url?: string;
}

/** The pieces of one line. */
export type Line = readonly Piece[];

/** How many columns a text takes. */
export type Measure = (text: string) => number;

export function widthOfLine(line: Line, measure: Measure): number {
  return line.reduce((sum, piece) => sum + measure(piece.text), 0);
}

/** What a line says. */
export function textOfLine(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** The lines that its author parted, as they are before they are wrapped. */
export function linesIn(line: Line): readonly Line[] {
  if (line.every(({ text }) => !text.includes('\n'))) return [line];
  const lines: Piece[][] = [[]];
  for (const piece of line) {
    for (const [i, text] of piece.text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    }
  }
  return lines;
}

/** The line without blanks at its end, which nobody sees and every comparison finds. */
export function trimmed(line: Line): Line {
  const end = line.findLastIndex(({ text }) => text.trimEnd() !== '');
  return line
    .slice(0, end + 1)
    .map((piece, i) => (i < end ? piece : { ...piece, text: piece.text.trimEnd() }));
}

/** The largest of some widths, 0 of none. */
export function widest<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, measure(item)), 0);
}
