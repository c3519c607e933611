/** The pages in HTML that are looked at in a browser: every question to every model that the program is shipped with, and to one that has all there can be. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { commands, questions } from '../commands/list.ts';
import { folder } from '../folder.ts';
import { pages } from '../golden/pages.ts';
import { stance } from '../harness.ts';
import { whole } from '../laws/whole.ts';

/** A command line that answers, and the model that it reads where that is none on the disk. */
export interface Asked {
  readonly line: string;
  readonly model?: string;
}

const names: readonly string[] = commands.map(({ name }) => name);

/** The golden pages that people read, each with an answer: those of one issue, party or draft, of choices and of suppositions. */
const golden = pages
  .map(([, line]) => line)
  .filter(
    (line) =>
      names.includes(line.split(' ')[0] ?? '') && !/ (?:-f|--(?:json|help|format|ascii|width)) ?/u.test(line),
  );

const shipped = ['moscow-washington', 'wage-round', 'ukraine-2025'].flatMap((name) =>
  questions.map((question) => `${question} -m data/${name}.yaml`),
);

/** Every question to the model with all there can be. */
export const ofWhole: readonly Asked[] = questions.map((question) => ({
  line: `${question} -m -`,
  model: stringify(whole),
}));

/** Each page once. */
export const answers: readonly Asked[] = [
  ...[...new Set([...golden, ...shipped])].map((line) => ({ line })),
  ...ofWhole,
];

/** The whole report of each model. */
export const reports = answers.filter(({ line }) => /^report -m (?:-|data)/u.test(line));

/** The answer as a file in a folder of the test's own. */
export function written({ line, model = '' }: Asked): Promise<string> {
  return writtenOf(line.split(' '), model);
}

/** The same of a command line in words. */
export async function writtenOf(argv: readonly string[], stdin: string): Promise<string> {
  const { out, err } = await stance([...argv, '-f', 'html'], { stdin });
  if (!out.startsWith('<!doctype html>')) throw new Error(`${argv.join(' ')} is not answered: ${err}`);
  const file = join(folder(), 'answer.html');
  writeFileSync(file, out);
  return file;
}
