/** Rows with their names at the left, on which pictures of several parties stand. */
import type { Tag } from '../markup.ts';
import { depth, leading, linesOfText, linesTags, rise, widthOfText } from './lettering.ts';
import { strokes } from './shapes.ts';

/** The usual width of a picture; what needs more grows. */
export const usualWidth = 640;

/** What stands free at each side. */
export const edge = 12;

/** Names may take so much of the width, and go on below. */
const mostForNames = 160;

/** Where the rows stand, with their names and the lines between them. */
export interface Rows {
  /** Where the names end and what is drawn begins. */
  readonly left: number;
  readonly middles: readonly number[];
  readonly tops: readonly number[];
  readonly bottom: number;
  readonly tags: readonly Tag[];
}

/** Where what is drawn begins beside these names. */
export function leftOf(labels: readonly string[]): number {
  const widest = labels.reduce((most, label) => Math.max(most, widthOfText(label)), 0);
  return Math.ceil(edge + Math.min(mostForNames, Math.max(24, widest)) + 14);
}

/** Rows from a height on, each at least as high as it needs to be. */
export function rowsFrom(
  labels: readonly string[],
  heights: readonly number[],
  { top, right }: { readonly top: number; readonly right: number },
): Rows {
  const left = leftOf(labels);
  const tags: Tag[] = [];
  const [tops, middles]: [number[], number[]] = [[], []];
  let bottom = top;
  for (const [i, label] of labels.entries()) {
    const lines = linesOfText(label, left - edge - 14);
    const height = Math.max(heights[i] ?? 0, lines.length * leading + 10);
    const middle = bottom + height / 2;
    const first = middle - (lines.length * leading) / 2 + rise + (leading - rise - depth) / 2;
    tags.push(
      strokes(
        [
          [
            [edge, bottom],
            [right, bottom],
          ],
        ],
        'rule',
      ),
      ...linesTags(lines, edge, first, 'start', 'name'),
    );
    tops.push(bottom);
    middles.push(middle);
    bottom += height;
  }
  return { left, middles, tops, bottom, tags };
}
