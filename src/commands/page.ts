import { flagOption } from './option.ts';
import { writing } from './writing.ts';
import { readAs } from '../wording/reader.ts';
import { UsageError } from '../words/usage.ts';

/** Other endings stand for other formats, and a program that opens the file would fail. */
function refuseOther(file: string | null): void {
  if (file === null || !/[^/\\]\.[a-z]+$/iu.test(file) || /\.html?$/iu.test(file)) return;
  throw new UsageError(`A page is HTML, and "${file}" ends otherwise`, 'End its name in .html.');
}

export const page = writing({
  name: 'page',
  words: '',
  summary: 'Write the whole negotiation as a page that answers, for a browser or a mail',
  examples: [
    ['stance page -o talks.html', 'one file: its reader compares, goes back in time and supposes moves'],
    ['stance page --open', 'write it under the name of the model, and open it in the browser'],
  ],
  notes: [
    'The file holds the model, its notes too, and asks for nothing outside itself. Whoever has it can read all of the model.',
  ],
  options: { open: flagOption('--open', 'open it in the browser') },
  takes: ['model', 'as'],
  write: async (_, { open }, desk) => {
    refuseOther(desk.output?.file ?? null);
    const { paths, name, negotiation } = await desk.opened();
    const { pageFile } = await import('../page/file.ts');
    const { redactFor } = await import('../redacting/redact.ts');
    const text = redactFor(name, negotiation);
    const known = readAs(negotiation.reader);
    const whose = known === null ? ', and can be mailed' : `. ${known}`;
    const file = desk.output === null ? `${name.replace(/(?<=.)\.[^.]*$/u, '')}.html` : desk.output.file;
    return {
      chunks: await pageFile(negotiation, { name, text }, await desk.shipped('page.js')),
      notes: file === null ? [] : [`${file} is written. It answers in any browser${whose}.`],
      next: [],
      file,
      replaces: desk.output !== null,
      inputs: paths,
      opens: open,
    };
  },
});
