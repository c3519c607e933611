/** Lines as they stand, set in; one that is too long for the page is cut, since a broken one could not be copied. */
import type { Listing } from '../blocks/block.ts';
import { visible } from './escape.ts';
import type { Drawing } from './table.ts';
import type { Line } from './wrap.ts';

export function listingLines(
  { text }: Listing,
  { width, measure }: Pick<Drawing, 'width' | 'measure'>,
): readonly Line[] {
  const room = width - 2;
  return text.split('\n').map((line): Line => {
    const shown = visible(line);
    const told = measure(shown) <= room ? shown : `${shown.slice(0, room - 1)}…`;
    return [{ text: told === '' ? '' : `  ${told}`, tone: 'plain' }];
  });
}
