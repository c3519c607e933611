/** The pages of the documentation, and the examples in them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness.ts';

/** A page with its path from the root of the project. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A command line on a page, the model that it is asked of, and what the page says is printed. */
export interface Example {
  readonly page: string;
  /** The text of the model above it; null above all models, where the bundled one is asked. */
  readonly model: string | null;
  /** The files that lie beside that model, which stand below it behind a comment with their names. */
  readonly beside: readonly Beside[];
  readonly commandLine: string;
  readonly output: string;
}

/** A file beside a model. */
interface Beside {
  readonly name: string;
  readonly text: string;
}

const paths = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
];

/** All pages, the README first. */
export const pages: readonly Page[] = paths.map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

/** A model or command lines; a comment before command lines may say what is written in the model for what. */
const blocks =
  /(?:<!-- with "(?<to>.*?)" for "(?<from>.*?)" -->\n\n)?```(?<kind>yaml|console)\n(?<text>.*?)```/gsu;

/** The name that a block says in its first line, where it is no model by itself. */
function nameIn(block: string): string | null {
  return /^# (stance\.\S+\.yaml)$/mu.exec(block.split('\n', 1)[0] ?? '')?.[1] ?? null;
}

/** Every command line of a page, each asked of the nearest model above it. */
export function examplesOn({ path, text }: Page): readonly Example[] {
  let model: string | null = null;
  let beside: readonly Beside[] = [];
  const found: Example[] = [];
  for (const { groups = {} } of text.matchAll(blocks)) {
    const { kind, text: block = '', from = '', to = '' } = groups;
    const name = nameIn(block);
    if (kind !== 'yaml')
      found.push(...examplesIn(block, { page: path, model: model?.replace(from, to) ?? null, beside }));
    else if (name === null) [model, beside] = [block, []];
    else beside = [...beside.filter((one) => one.name !== name), { name, text: block }];
  }
  return found;
}

function examplesIn(block: string, asked: Pick<Example, 'page' | 'model' | 'beside'>): readonly Example[] {
  return block
    .split(/^\$ npx stance /mu)
    .slice(1)
    .map((part) => {
      const [commandLine = '', ...output] = part.split('\n');
      return { ...asked, commandLine, output: output.join('\n').trimEnd() };
    });
}

/** A page in which each example shows what is printed for it. */
export async function renewed(page: Page, print: (example: Example) => Promise<string>): Promise<string> {
  const printed: string[] = [];
  for (const example of examplesOn(page)) printed.push(await print(example));
  let at = 0;
  return page.text.replaceAll(/(?<=^```console\n).*?(?=^```$)/gmsu, (block) => {
    const parts = block.split(/^(?=\$ npx stance )/mu).map((part) => {
      const [call = '', ...rest] = part.split('\n');
      if (!call.startsWith('$ npx stance ')) return part.trimEnd();
      const output = printed[at] ?? rest.join('\n');
      at += 1;
      return `${call}\n${output}`.trimEnd();
    });
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  });
}

/** The models of a page, in its order. */
export function modelsOn({ text }: Page): readonly string[] {
  return [...text.matchAll(/```yaml\n(.*?)```/gsu)]
    .map(([, model = '']) => model)
    .filter((block) => nameIn(block) === null);
}

/** A page without its examples and comments: what is left is prose. */
export function proseOf({ text }: Page): string {
  return text.replaceAll(/```.*?```|<!--.*?-->/gsu, '');
}
