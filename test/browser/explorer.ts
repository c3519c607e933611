/** The page that answers as a file, and the command line that it is held to. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stance } from '../harness.ts';
import { folder } from '../folder.ts';

/** The page of a model, in a folder of the test's own. */
export async function explorer(model: string): Promise<string> {
  const { exit, out, err } = await stance(['page', '-m', '-', '-o', '-'], { stdin: model });
  if (exit !== 0) throw new Error(`there is no page: ${err}`);
  const file = join(folder(), 'talks.html');
  writeFileSync(file, out);
  return file;
}

/** What a reader has chosen, by the names that a link has for it. */
export interface Chosen {
  readonly view?: string;
  readonly parties?: readonly string[];
  readonly issue?: readonly string[];
  readonly group?: readonly string[];
  readonly at?: string;
  readonly 'what-if'?: readonly string[];
  readonly draft?: string;
  readonly open?: readonly string[];
}

/** The link to what was chosen, as README tells it. */
export function linkTo(chosen: Chosen): string {
  return Object.entries(chosen)
    .map(([name, words]: [string, string | readonly string[]]) => [name, [words].flat()] as const)
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => `${name}=${words.map(encodeURIComponent).join(',')}`)
    .join('&');
}

/** The options of the command line that choose the same. */
export function optionsOf({ issue = [], group = [], at, 'what-if': whatIf = [] }: Chosen): readonly string[] {
  return [
    ...issue.flatMap((one) => ['--issue', one]),
    ...group.flatMap((one) => ['--group', one]),
    ...(at === undefined ? [] : ['--at', at]),
    ...whatIf.flatMap((one) => ['--what-if', one]),
  ];
}

/** What an answer in HTML says, a line for each of its paragraphs, cells and entries, from its title on; where there is none, why. */
export async function told(model: string, words: readonly string[]): Promise<readonly string[]> {
  const { exit, out, err } = await stance([...words, '-m', '-', '-f', 'html'], { stdin: model });
  if (exit === 2) return [/^(?:stance: )?(?<why>.*?)(?:\n|$)/su.exec(err)?.groups?.['why'] ?? ''];
  const body = /<h1[ >].*(?=<\/main>)/su.exec(out)?.[0] ?? '';
  return (
    body
      // The page that answers is without pictures, which say what the words do.
      .replaceAll(/<figure.*?<\/figure>/gsu, '')
      .replaceAll(/<\/?(?:b|bdi|a|span|strong|code|em)(?: [^>]*)?>/gu, '')
      .split(/<[^>]*>/u)
      .map(unescaped)
      .filter((line) => line.trim() !== '')
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function unescaped(text: string): string {
  return text.replaceAll(/&(?<name>[#\w]+);/gu, (found, name: string) => entities[name] ?? found);
}
