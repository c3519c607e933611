/** Views of the page that are the answer to one question each, as the command line has it. */
import type { Block } from '../blocks/block.ts';
import { blocksMarkup } from '../formats/html/blocks.ts';
import type { Tag } from '../formats/markup.ts';

/** An answer below the title of the page. */
export function answerTags(blocks: readonly Block[]): readonly Tag[] {
  return blocksMarkup(blocks, { below: 1 });
}
