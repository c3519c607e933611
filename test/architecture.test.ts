/** Holds the code to its layout: which room may import which, and who alone may touch what. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './harness.ts';

interface Room {
  /** Files and folders of src whose imports this rule is for. */
  readonly of: RegExp;
  /** What they may import, their own room aside. */
  readonly may: RegExp;
  readonly because: string;
}

const rooms: readonly Room[] = [
  { of: /^model\//u, may: /^$/u, because: 'the nouns know nothing of files, questions or pages' },
  { of: /^words\//u, may: /^model\//u, because: 'what a user types means a noun' },
  {
    of: /^load\//u,
    may: /^(load\/|model\/|words\/(near|find)\.ts$|yaml$|zod\/mini$)/u,
    because: 'loading ends in nouns',
  },
  { of: /^analysis\//u, may: /^(model|records)\//u, because: 'a finding holds whatever it is shown in' },
  {
    of: /^records\//u,
    may: /^(model|records)\//u,
    because: 'what a machine reads is made of nouns',
  },
  { of: /^blocks\//u, may: /^types of model\//u, because: 'the drawing vocabulary stands alone' },
  {
    of: /^(wording|views)\//u,
    may: /^(model\/|records\/|blocks\/|wording\/|types of analysis\/)/u,
    because: 'a view words a finding and makes none',
  },
  {
    of: /^formats\/terminal\.ts$/u,
    may: /^(blocks\/|types of |chalk$|cli-table3$)/u,
    because: 'it alone draws for terminals',
  },
  {
    of: /^formats\//u,
    may: /^(blocks\/|types of model\/|model\/points\.ts|string-width$)/u,
    because: 'a format knows blocks, not negotiations',
  },
  {
    of: /^commands\//u,
    may: /^(model\/|words\/|analysis\/|views\/|wording\/|types of )/u,
    because: 'a command joins an analysis to a view',
  },
  {
    of: /^cli\/read\.ts$/u,
    may: /^(model\/|types of load\/load\.ts|node:fs$|node:path$)/u,
    because: 'it alone reads the disk',
  },
  { of: /^cli\/write\.ts$/u, may: /^(words\/usage\.ts|node:fs$|node:path$)/u, because: 'it alone writes' },
  { of: /^cli\//u, may: /^(?!.*(?:analysis|chalk|yaml|zod|node:))/u, because: 'it joins the rooms' },
];

interface Import {
  readonly from: string;
  readonly target: string;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, 'src', from), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)(?:import|export) (?<type>type )?[^;]*?from '(?<path>[^']+)'|import\('(?<lazy>[^']+)'\)/gu,
  );
  return [...found].map(({ groups = {} }): Import => {
    const path = groups['path'] ?? groups['lazy'] ?? '';
    const target = path.startsWith('.') ? relative('.', join(dirname(from), path)) : path;
    return { from, target: groups['type'] === undefined ? target : `types of ${target}` };
  });
});

describe('the house', () => {
  it('has a room for every file', () => {
    expect(files.filter((file) => !rooms.some((room) => room.of.test(file)))).toEqual([]);
  });

  it('imports only what each room may', () => {
    const broken = imports.filter(({ from, target }) => {
      const room = rooms.find((one) => one.of.test(from));
      const home = from.includes('/') ? dirname(from) : '';
      const bare = target.replace(/^types of /u, '');
      const isOwn = home !== '' && bare.startsWith(`${home}/`);
      return room !== undefined && !isOwn && !room.may.test(target) && !room.may.test(bare);
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ['chalk', ['formats/terminal.ts']],
    ['cli-table3', ['formats/terminal.ts']],
    ['string-width', ['formats/measure.ts']],
    ['commander', ['cli/cli.ts', 'cli/options.ts', 'cli/program.ts']],
    ['node:fs', ['cli/read.ts', 'cli/write.ts']],
  ])('lets %s into %j alone', (dependency, allowed) => {
    const users = imports.filter(({ target }) => target === dependency).map(({ from }) => from);
    expect([...new Set(users)].toSorted()).toEqual(allowed);
  });

  it('leaves process and console to bin', () => {
    const strays = files.filter((file) => {
      const code = readFileSync(join(root, 'src', file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/.*/gsu, '');
      return /\b(?:process|console)\s*[.[]/u.test(code);
    });
    expect(strays).toEqual([]);
  });

  it('has a file in each room for each question', () => {
    const commands = files
      .filter((file) => file.startsWith('commands/'))
      .map((file) => file.slice('commands/'.length));
    const questions = commands.filter((file) => !['question.ts', 'pages.ts'].includes(file));
    const pages = ['show.ts', 'check.ts', 'report.ts'];
    const analysed = questions.filter((file) => !pages.includes(file));
    expect(analysed.filter((file) => !files.includes(`analysis/${file}`))).toEqual([]);
    expect(questions.filter((file) => file !== 'show.ts' && !files.includes(`views/${file}`))).toEqual([]);
  });
});
