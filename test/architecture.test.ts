/** Holds the code to its layout: which folder may import which, and who alone may touch what. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/commands.ts';
import { root } from './harness.ts';

interface Rule {
  /** Files and folders of src whose imports this rule is for. */
  readonly of: RegExp;
  /** What they may import, their own folder aside. */
  readonly may: RegExp;
  readonly because: string;
}

const rules: readonly Rule[] = [
  { of: /^model\//u, may: /^$/u, because: 'the nouns know nothing of files, questions or pages' },
  { of: /^words\//u, may: /^model\//u, because: 'what a user types means a noun' },
  {
    of: /^load\//u,
    may: /^(load\/|model\/|words\/(near|fold)\.ts$|(?:js-)?yaml$)/u,
    because: 'loading ends in nouns',
  },
  {
    of: /^analysis\/deals\//u,
    may: /^(model|analysis)\//u,
    because: 'deals are made of what is found of each issue',
  },
  {
    of: /^analysis\//u,
    may: /^(model|records|analysis)\//u,
    because: 'a finding holds whatever it is shown in',
  },
  {
    of: /^records\//u,
    may: /^(model|records)\//u,
    because: 'what a machine reads is made of nouns',
  },
  {
    of: /^importing\//u,
    may: /^(load\/|model\/|words\/fold\.ts$|wording\/words\.ts$|formats\/escape\.ts$|importing\/|csv-parse\/sync$|saxes$|hucre|any-ascii$|yaml$|js-yaml$)/u,
    because: 'what a file from outside tells ends in a model as text',
  },
  {
    of: /^completion\//u,
    may: /^(model\/|words\/known\.ts$|formats\/escape\.ts$|commands\/noun\.ts$|types of commands\/)/u,
    because: 'what fits on a line comes from what can be typed and from what a model names',
  },
  {
    of: /^describing\//u,
    may: /^(load\/schema\/|describing\/)/u,
    because: 'the format is described from the data that it is checked by',
  },
  {
    of: /^starting\//u,
    may: /^(words\/fold\.ts$|importing\/(?:compose|names|numbers|speller)\.ts$|types of (?:load|model)\/|starting\/)/u,
    because: 'what is typed for a first model ends in its text',
  },
  {
    of: /^redacting\//u,
    may: /^(model\/|importing\/compose\.ts$|formats\/escape\.ts$|types of load\/)/u,
    because: 'what is known of a model ends in its text',
  },
  { of: /^explanations\//u, may: /^model\//u, because: 'an example explains a code, whatever finds it' },
  { of: /^blocks\//u, may: /^$/u, because: 'the drawing vocabulary stands alone' },
  {
    of: /^(wording|views)\//u,
    may: /^(model\/|records\/|blocks\/|wording\/|types of analysis\/)/u,
    because: 'a view words a finding and makes none',
  },
  {
    of: /^formats\/terminal\.ts$/u,
    may: /^(blocks\/|chalk$)/u,
    because: 'it alone draws for terminals',
  },
  {
    of: /^formats\/docx/u,
    may: /^(blocks\/|formats\/|docx$)/u,
    because: 'documents of Word are made of what other formats say of blocks',
  },
  {
    of: /^formats\//u,
    may: /^(blocks\/|formats\/|string-width$)/u,
    because: 'a format knows blocks, not negotiations',
  },
  {
    of: /^page\//u,
    may: /^(page\/|model\/|words\/|analysis\/|views\/|wording\/|blocks\/|commands\/|formats\/(?:html\/|markup\.ts$|text\.ts$))/u,
    because: 'the page joins what questions join, and asks them',
  },
  {
    of: /^browser\//u,
    may: /^(page\/|types of page\/|formats\/(?:escape|markup)\.ts$)/u,
    because: 'the browser shows a page, and knows nothing of what is on it',
  },
  {
    of: /^commands\//u,
    may: /^(model\/|words\/|explanations\/|analysis\/|views\/|wording\/|blocks\/|importing\/import\.ts$|starting\/(?:begin|part)\.ts$|redacting\/redact\.ts$|page\/file\.ts$|completion\/(?:shells|scripts|complete)\.ts$|types of records\/)/u,
    because: 'a command joins an analysis to a view',
  },
  {
    of: /^cli\/(read|nearest|spread|stir|walk)\.ts$/u,
    may: /^(words\/usage\.ts|load\/meant\.ts|load\/join\/beside\.ts|tinyglobby$|node:fs$|node:path$)/u,
    because: 'they alone look at the disk',
  },
  {
    of: /^cli\/(target|replace)\.ts$/u,
    may: /^(words\/usage\.ts|node:fs$|node:path$)/u,
    because: 'they alone write to the disk',
  },
  {
    of: /^answer\.ts$/u,
    may: /^(commands\/|words\/|types of )/u,
    because: 'a program asks the same questions as the command line',
  },
  {
    of: /^index\.ts$/u,
    may: /^(?!.*(?:cli|formats|blocks|views|wording|node:))/u,
    because: 'it lists what is public, and nothing of it knows a terminal',
  },
  { of: /^cli\//u, may: /^(?!.*(?:analysis|chalk|yaml|node:))/u, because: 'it joins the folders' },
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

/** Files that import each other round about, each circle once, by name. */
function circles(all: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, readonly string[]>();
  for (const { from, target } of all)
    targets.set(from, [...(targets.get(from) ?? []), target.replace(/^types of /u, '')]);
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(targets.get(from) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(targets.get(file) ?? []));
    }
    return seen;
  };
  const reach = new Map([...targets.keys()].map((file) => [file, reached(file)]));
  const meets = (a: string, b: string): boolean =>
    reach.get(a)?.has(b) === true && reach.get(b)?.has(a) === true;
  const found = [...reach.keys()]
    .filter((file) => meets(file, file))
    .map((file) => [...reach.keys()].filter((other) => meets(file, other)).toSorted());
  return [...new Map(found.map((circle) => [circle.join(), circle])).values()];
}

describe('the house', () => {
  it('has a rule for every file', () => {
    expect(files.filter((file) => !rules.some((rule) => rule.of.test(file)))).toEqual([]);
  });

  it('imports only what each folder may', () => {
    const broken = imports.filter(({ from, target }) => {
      const rule = rules.find((one) => one.of.test(from));
      const home = from.includes('/') ? dirname(from) : '';
      const bare = target.replace(/^types of /u, '');
      const isOwn = home !== '' && bare.startsWith(`${home}/`);
      return rule !== undefined && !isOwn && !rule.may.test(target) && !rule.may.test(bare);
    });
    expect(broken).toEqual([]);
  });

  it('has no circle of imports, those of types among them', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('sees a circle that types alone close', () => {
    const some = [
      { from: 'model/a.ts', target: 'model/b.ts' },
      { from: 'model/b.ts', target: 'types of model/c.ts' },
      { from: 'model/c.ts', target: 'types of model/b.ts' },
    ];
    expect(circles(some)).toEqual([['model/b.ts', 'model/c.ts']]);
  });

  it.each([
    ['chalk', ['formats/terminal.ts']],
    ['string-width', ['formats/measure.ts']],
    [
      'docx',
      [
        'formats/docx.ts',
        'formats/docx/leaves.ts',
        'formats/docx/paragraphs.ts',
        'formats/docx/runs.ts',
        'formats/docx/sealed.ts',
        'formats/docx/styles.ts',
        'formats/docx/tables.ts',
      ],
    ],
    ['commander', ['cli/cli.ts', 'cli/options.ts', 'cli/program.ts']],
    [
      'node:fs',
      [
        'cli/nearest.ts',
        'cli/read.ts',
        'cli/replace.ts',
        'cli/spread.ts',
        'cli/stir.ts',
        'cli/target.ts',
        'cli/walk.ts',
      ],
    ],
    ['tinyglobby', ['cli/walk.ts']],
    ['@clack/prompts', ['cli/prompt.ts']],
    ['js-yaml', ['load/yaml/quick.ts']],
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

  it('has a file in each folder for each question', () => {
    const questions = commands.map(({ name }) => `${name}.ts`);
    const pages = ['show.ts', 'check.ts', 'explain.ts', 'report.ts', 'sheet.ts'];
    const analysed = questions.filter((file) => !pages.includes(file));
    expect(analysed.filter((file) => !files.includes(`analysis/${file}`))).toEqual([]);
    expect(questions.filter((file) => !files.includes(`commands/${file}`))).toEqual([]);
    expect(questions.filter((file) => file !== 'show.ts' && !files.includes(`views/${file}`))).toEqual([]);
  });
});
