/** What the signs of a picture say, below it: side by side where there is room. */
import { marks } from '../../blocks/text.ts';
import type { Mark } from '../../blocks/text.ts';
import type { Tag } from '../markup.ts';
import { meanings } from '../text.ts';
import { leading, linesOfText, linesTags, rise, widthOfText } from './lettering.ts';
import type { Part } from './shapes.ts';
import { markSign } from './signs.ts';

/** A sign, and what it says. */
export interface KeyEntry {
  /** The sign around a place. */
  readonly sign: (x: number, y: number) => Tag;
  /** How wide it is. */
  readonly wide: number;
  readonly text: string;
}

/** Between a sign and its text, and between two entries. */
const gaps = { sign: 6, entry: 18 };

/** The entries from a height on, between a left and a right. */
export function keyPart(entries: readonly KeyEntry[], left: number, right: number, top: number): Part {
  const tags: Tag[] = [];
  let [x, y] = [left, top + rise];
  let height = 0;
  for (const { sign, wide, text } of entries) {
    const room = right - left - wide - gaps.sign;
    const lines = linesOfText(text, room);
    const width = lines.length > 1 ? room : Math.min(room, widthOfText(lines[0] ?? ''));
    if (x > left && x + wide + gaps.sign + width > right) {
      x = left;
      y += height + 4;
      height = 0;
    }
    height = Math.max(height, lines.length * leading);
    tags.push(sign(x + wide / 2, y - 4.5), ...linesTags(lines, x + wide + gaps.sign, y, 'start', 'key'));
    x += wide + gaps.sign + width + gaps.entry;
  }
  return { tags, bottom: y - rise + height };
}

/** What the marks of a picture say, in the order of every legend. */
export function markKey(used: Iterable<Mark>): readonly KeyEntry[] {
  const shown = new Set(used);
  return marks
    .filter((mark) => shown.has(mark))
    .map((mark) => ({ sign: (x, y) => markSign(mark, x, y), wide: 13, text: meanings[mark] }));
}
