import type { FirstWords } from '../starting/begin.ts';
import { UsageError } from '../words/usage.ts';
import { beginBeside } from './initpart.ts';
import { naming, textOption } from './option.ts';
import { shellWord } from './shellword.ts';
import { writing } from './writing.ts';
import type { Desk, Written } from './writing.ts';

export const init = writing({
  name: 'init',
  words: '[file]',
  summary: 'Write a first model to fill in',
  examples: [
    ['stance init', 'stance.yaml, of what you are asked for; without a terminal, of an example'],
    [
      'stance init hall.yaml --parties "Choir, Theatre" --issues "Rent: 0..400 euros, Key: choir | both | theatre"',
      'a model of these parties and issues',
    ],
    ['stance init --for union', 'stance.union.yaml beside stance.yaml: what the union knows beyond it'],
  ],
  notes: [
    'The model answers at once: it holds positions as examples, which cite a source "example" until you put in their place what was said. No file is written over; - stands for standard output.',
    'Issues are parted by commas. Behind the colon of each stands what can be agreed: numbers from..to with a unit, points in order parted by <, or points in no order parted by |; without any, yes or no. A name that holds such a sign goes in double quotes.',
  ],
  options: {
    for: naming(
      'reader',
      textOption(
        '--for <readers>',
        'begin what these know beside the model: union, or guild,union; author for you',
      ),
    ),
    title: textOption('--title <text>', 'what is negotiated'),
    parties: textOption('--parties <names>', 'who negotiates, such as "Union, Employer"'),
    issues: textOption(
      '--issues <issues>',
      'what about, such as "Pay rise: 0..10 %, Night shifts: none < rota < all, Canteen: keep | close"',
    ),
  },
  takes: ['model'],
  write: async ([word], { for: readers, ...options }, desk) => {
    if (readers !== null) return beginBeside(readers, word, options, desk);
    const file = fileOf(word, desk);
    for (const path of file === null ? [] : namesakes(file)) desk.keepFree(path);
    const typed = Object.values(options).every((one) => one === null) ? await asked(options, desk) : options;
    const { begin, schemaFile } = await import('../starting/begin.ts');
    const begun = await begin(typed, desk.today);
    if (!begun.ok) throw new UsageError(begun.message, begun.hint);
    return { chunks: [begun.text], file, replaces: false, inputs: [], ...tellOf(file, schemaFile) };
  },
});

/** Where the model goes; null for standard output. */
function fileOf(word: string | undefined, { output }: Desk): string | null {
  if (word !== undefined && output !== null)
    throw new UsageError(`"${word}" and -o both say where the model goes`, 'Leave one of them out.');
  if (word === '') throw new UsageError('The name of the file is empty', 'Name one, such as hall.yaml.');
  return output === null ? (word === '-' ? null : (word ?? 'stance.yaml')) : output.file;
}

/** A folder with both a stance.yaml and a stance.yml has no model that is found without being named. */
function namesakes(file: string): readonly string[] {
  const [, folder, ending] = /^(.*[/\\])?stance\.(yaml|yml)$/u.exec(file) ?? [];
  if (ending === undefined) return [file];
  return [file, `${folder ?? ''}stance.${ending === 'yaml' ? 'yml' : 'yaml'}`];
}

/** What somebody types at the terminal, or nothing where nobody can be asked. */
async function asked(nothing: FirstWords, { ask }: Desk): Promise<FirstWords> {
  if (ask === null) return nothing;
  const { exampleWords, wrongIn } = await import('../starting/begin.ts');
  const answers = await ask([
    { message: 'What is negotiated?', fallback: exampleWords.title, wrong: wrongIn.title },
    {
      message: 'Who negotiates? Names, parted by commas',
      fallback: exampleWords.parties,
      wrong: wrongIn.parties,
    },
    {
      message: 'What about? Title: from..to, or a < b < c in order, or a | b | c',
      fallback: exampleWords.issues,
      wrong: wrongIn.issues,
    },
  ]);
  if (answers === null) throw new UsageError('You left, so nothing is written');
  const [title = null, parties = null, issues = null] = answers;
  return { title, parties, issues };
}

/** What is said under the model; what goes to standard output may go anywhere. */
function tellOf(file: string | null, schemaFile: string): Pick<Written, 'notes' | 'next'> {
  if (file === null) return { notes: [], next: [] };
  const name = shellWord(file);
  const isFound = file === 'stance.yaml' || file === 'stance.yml';
  return {
    notes: [`${file} is written. Its positions are examples: put in their place what was said.`],
    next: [
      `stance gaps${isFound ? '' : ` -m ${name}`}`,
      `stance check${isFound ? '' : ` ${name}`}`,
      `stance schema -o ${shellWord(file.replace(/[^/\\]*$/u, () => schemaFile))}`,
    ],
  };
}
