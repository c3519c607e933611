/** HTML: a page as one file that asks for nothing and runs nothing, for a browser, a printer or a mail. */
import { blocksOf } from '../blocks/headed.ts';
import type { HeadedReport } from '../blocks/headed.ts';
import { handedOn } from '../blocks/handed.ts';
import { plain } from '../blocks/text.ts';
import { blocksMarkup } from './html/blocks.ts';
import { shelled } from './html/shell.ts';
import { aboutTag } from './html/about.ts';
import { tag } from './markup.ts';

export async function toHtml(answer: HeadedReport): Promise<Iterable<string>> {
  const blocks = handedOn(blocksOf(answer));
  const [first] = blocks.flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : []));
  const { command, model = null } = answer.envelope;
  const title = first ?? command;
  return shelled({
    title: model === null || model.title === title ? title : `${title} | ${model.title}`,
    body: [aboutTag(model), tag('main', {}, ...blocksMarkup(blocks))],
  });
}
