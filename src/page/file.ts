/** The explorer as a file: the page with the negotiation as data, and a text of the model for whoever wants to take it along. */
import { ask } from '../commands/ask.ts';
import { show } from '../commands/show.ts';
import { handedOn } from '../blocks/handed.ts';
import { blocksOf } from '../blocks/headed.ts';
import { aboutTag } from '../formats/html/about.ts';
import { blocksMarkup } from '../formats/html/blocks.ts';
import { shelled } from '../formats/html/shell.ts';
import type { Script } from '../formats/html/shell.ts';
import { tag } from '../formats/markup.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { readAs } from '../wording/reader.ts';
import { pack } from './pack.ts';
import type { Packed } from './pack.ts';
import { pageStyle } from './style.ts';

/** What the file holds, by the name of each. */
export interface PageData {
  readonly model: Packed;
  readonly text: { readonly name: string; readonly text: string };
}

/** The text of the file, drawn by this program; a reader whose browser runs none has the first screen. */
export async function pageFile(
  negotiation: Negotiation,
  text: PageData['text'],
  program: string,
): Promise<Iterable<string>> {
  const call = { words: [], issues: [], groups: [], at: null, whatIf: [], options: {} };
  const { title, reader } = negotiation;
  const { report } = ask(negotiation, show, call);
  const still = tag(
    'noscript',
    {},
    tag(
      'p',
      {},
      'This page answers where the browser runs the program inside it. Without it, this is how things stand.',
    ),
    ...blocksMarkup(
      handedOn(blocksOf({ envelope: { command: show.name }, readAs: readAs(reader), report })),
      {
        below: 0,
      },
    ),
  );
  return shelled({
    title,
    style: pageStyle,
    body: [aboutTag(null), tag('div', { id: 'page' }, tag('main', {}, still))],
    script: { program, ...dataOf({ model: pack(negotiation), text }) },
  });
}

/** The page is drawn from the model; the text is asked for by whoever takes it along. */
function dataOf({ model, text }: PageData): Pick<Script, 'data' | 'later'> {
  return { data: { model }, later: { text } };
}
