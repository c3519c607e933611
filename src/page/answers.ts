/** Views of the page that are the answer to one question each, as the command line has it. */
import type { Block } from '../blocks/block.ts';
import { deals } from '../commands/deals.ts';
import { timeline } from '../commands/timeline.ts';
import { blocksMarkup } from '../formats/html/blocks.ts';
import type { Tag } from '../formats/markup.ts';
import { blocksFor } from './scene.ts';
import type { Scene } from './scene.ts';

/** Which package all could take, and which asks least. */
export function dealsTags(scene: Scene): readonly Tag[] {
  return answerTags(blocksFor(scene, deals));
}

/** Who moved, when and on what. */
export function timelineTags(scene: Scene): readonly Tag[] {
  return answerTags(blocksFor(scene, timeline));
}

/** An answer below the title of the page. */
export function answerTags(blocks: readonly Block[]): readonly Tag[] {
  return blocksMarkup(blocks, { below: 1 });
}
