/** Pictures in a page, each in a frame that scrolls where the page is narrow. */
import type { Block } from '../../blocks/block.ts';
import { tag } from '../markup.ts';
import type { Tag } from '../markup.ts';
import { pictureOf } from '../svg/picture.ts';
import { usualWidth } from '../svg/rows.ts';
import { svgTag } from '../svg/svg.ts';

/** The block as a picture, where a page shows more in it than in its table. */
export function figureTags(block: Block): readonly Tag[] {
  const drawn = isSeenInTable(block) ? null : pictureOf(block);
  if (drawn === null) return [];
  const kind = drawn.width > usualWidth + 40 ? 'frame wide' : 'frame';
  const reached = { tabindex: '0', role: 'group', 'aria-label': 'Picture' };
  return [tag('figure', { class: kind, ...reached }, svgTag(drawn))];
}

/** A matrix is coloured in its table, and points without an order show no distances. */
function isSeenInTable(block: Block): boolean {
  const { kind } = block.kind === 'picture' ? block.of : block;
  return kind === 'matrix' || (block.kind === 'grid' && block.isOrdered !== true);
}
