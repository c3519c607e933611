/** HTML: a page as one file that asks for nothing and runs nothing, for a browser, a printer or a mail. */
import { heading } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { blocksOf } from '../blocks/headed.ts';
import type { HeadedReport } from '../blocks/headed.ts';
import { handedOn } from '../blocks/handed.ts';
import { plain } from '../blocks/text.ts';
import { blocksMarkup } from './html/blocks.ts';
import { figureTags } from './html/figures.ts';
import { figureStyle } from './html/figurestyle.ts';
import { shelled } from './html/shell.ts';
import { aboutTag } from './html/about.ts';
import { tag } from './markup.ts';

export async function toHtml(answer: HeadedReport): Promise<Iterable<string>> {
  const { command, model = null } = answer.envelope;
  const blocks = headed(handedOn(blocksOf(answer)), command);
  const [title = command] = blocks.flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : []));
  return shelled({
    style: figureStyle,
    title: model === null || model.title === title ? title : `${title} | ${model.title}`,
    body: [aboutTag(model), tag('main', {}, ...blocksMarkup(blocks, { below: 0, figure: figureTags }))],
  });
}

/** What is said without a heading, such as faults, gets one: by headings a screen reader finds its way. */
function headed(blocks: readonly Block[], command: string): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return blocks;
  return [heading(1, `What the ${command} finds`), ...blocks];
}
