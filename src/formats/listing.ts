/** Lines as they stand, set in; one that is too long for the page is cut, since a broken one could not be copied. */
import type { Listing } from '../blocks/block.ts';
import { visible } from './escape.ts';
import type { Drawing } from './table.ts';
import type { Line } from './line.ts';

export function listingLines(
  { text }: Listing,
  { width, measure, signs }: Pick<Drawing, 'width' | 'measure' | 'signs'>,
): readonly Line[] {
  const room = width - 2;
  return text.split('\n').map((line): Line => {
    const shown = visible(line);
    // Listings are of our own letters, which are a column each.
    const more = signs['…'];
    const told = measure(shown) <= room ? shown : `${shown.slice(0, room - more.length)}${more}`;
    return [{ text: told === '' ? '' : `  ${told}`, tone: 'plain' }];
  });
}
