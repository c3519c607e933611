import { flagOption } from './option.ts';
import { writing } from './writing.ts';

export const page = writing({
  name: 'page',
  words: '',
  summary: 'Write the whole negotiation as a page that answers, for a browser or a mail',
  examples: [
    ['stance page -o talks.html', 'one file: its reader compares, goes back in time and supposes moves'],
    ['stance page --open', 'write it under the name of the model, and open it in the browser'],
  ],
  notes: [
    'The file holds the model, its notes and comments too, and asks for nothing outside itself. Whoever has it can read all of the model.',
  ],
  options: { open: flagOption('--open', 'open it in the browser') },
  takes: ['model'],
  write: async (_, { open }, desk) => {
    const { path, name, text, negotiation } = await desk.opened();
    const { pageFile } = await import('../page/file.ts');
    const file = desk.output === null ? `${name.replace(/\.[^.]*$/u, '')}.html` : desk.output.file;
    return {
      chunks: await pageFile(negotiation, { name, text }, await desk.shipped('page.js')),
      notes: file === null ? [] : [`${file} is written. It answers in any browser, and can be mailed.`],
      next: [],
      file,
      replaces: desk.output !== null,
      inputs: [path],
      opens: open,
    };
  },
});
