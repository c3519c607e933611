import type { Imported } from '../importing/import.ts';
import { UsageError } from '../words/usage.ts';
import { readDay } from '../words/day.ts';
import { choiceOption, textOption, textsOption } from './option.ts';
import { shellWord } from './shellword.ts';
import { writing } from './writing.ts';
import type { Desk } from './writing.ts';

/** What `--kind` takes; a test holds that each can be read. */
export const kindNames = [
  'table',
  'playbook',
  'matrix',
  'genius',
  'geniusweb',
  'negolog',
  'negmas',
  'ktab',
] as const;

export const importing = writing({
  name: 'import',
  words: '<file...>',
  summary: 'Write a model from a table, a playbook or a file of another program',
  examples: [
    ['stance import positions.xlsx -o stance.yaml', 'a spreadsheet, an issue a row and a party a column'],
    ['stance import profile-a.xml profile-b.xml', 'the profiles of a Genius scenario, a party each'],
  ],
  notes: [
    'What the files hold and a model cannot keep is told on stderr, and in comments at the head of the model. What would be wrong is refused, and nothing is written.',
  ],
  options: {
    kind: choiceOption('--kind <kind>', 'what the files are, where their content does not tell', kindNames),
    title: textOption('--title <text>', 'the title of the model'),
    date: textOption('--date <date>', 'the day that the model speaks of; today without it'),
    column: textsOption(
      '--column <meaning=heading>',
      'what a column of a table holds, such as party=Land; may be given again',
    ),
    scale: textsOption(
      '--scale <points>',
      'points from one end to the other, such as "no,neutral,yes"; may be given again',
    ),
    onto: textOption('--onto <model>', 'the model whose positions the table holds'),
    walkAway: choiceOption(
      '--walk-away <which>',
      'what a playbook calls so: the last point that is acceptable, or the first that is refused',
      ['last', 'refused'],
    ),
    evaluations: choiceOption(
      '--evaluations <how>',
      'Genius: parts of the largest of their issue, or as they are',
      ['scaled', 'raw'],
    ),
  },
  write: async (words, options, desk) => {
    const { kind, title, date, column, scale, onto, walkAway, evaluations } = options;
    const files = await Promise.all(
      words.map(async (path) => ({ file: path === '-' ? '<stdin>' : path, bytes: await desk.read(path) })),
    );
    const { importFiles } = await import('../importing/import.ts');
    const imported = await importFiles(files, {
      kind,
      title,
      date: date === null ? desk.today : readDay(date),
      columns: column,
      scales: scale,
      walkAway,
      evaluations: evaluations ?? 'scaled',
      onto: onto === null ? null : { file: onto, text: await textOf(onto, desk) },
      how: `stance ${desk.version}, with: ${typed(words, options)}`,
    });
    if (!imported.ok) throw refusalOf(imported);
    const inputs = onto === null ? words : [...words, onto];
    const { text, told } = imported;
    return { chunks: [text], notes: told, next: [], file: null, replaces: false, inputs };
  },
});

/** The command line again, so that whoever has the model can make it anew. */
function typed(words: readonly string[], options: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(options).flatMap(([name, value]) => {
    const long = `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
    return [value].flat().flatMap((one) => (typeof one === 'string' ? [long, shellWord(one)] : []));
  });
  return ['stance', 'import', ...words.map(shellWord), ...given].join(' ');
}

function refusalOf({ file, place, message, hint }: Extract<Imported, { ok: false }>): UsageError {
  return new UsageError(`${file}:${place.line}:${place.column}: ${message}`, hint, 'unreadable');
}

async function textOf(path: string, desk: Desk): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await desk.read(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: This is not UTF-8 text`, 'Name a model.', 'unreadable');
  }
}
