/** Pictures in a page, each in a frame that scrolls where the page is narrow. */
import type { Block } from '../../blocks/block.ts';
import { tag } from '../markup.ts';
import type { Tag } from '../markup.ts';
import { pictureOf } from '../svg/picture.ts';
import { usualWidth } from '../svg/rows.ts';
import { svgTag } from '../svg/svg.ts';

/** The block as a picture, where it is one that a page draws; points without an order are seen as well in their table. */
export function figureTags(block: Block): readonly Tag[] {
  if (block.kind === 'matrix' || (block.kind === 'grid' && block.isOrdered !== true)) return [];
  const drawn = pictureOf(block);
  if (drawn === null) return [];
  const kind = drawn.width > usualWidth + 40 ? 'frame wide' : 'frame';
  const reached = { tabindex: '0', role: 'group', 'aria-label': 'Picture' };
  return [tag('figure', { class: kind, ...reached }, svgTag(drawn))];
}
