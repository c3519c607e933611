/** What each command must have beside its code, derived from the list of commands: a new one that lacks any is named here. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../src/formats/index.ts';
import type { Format } from '../src/formats/index.ts';
import { commands } from './commands/list.ts';
import { pages } from './golden/pages.ts';
import { root } from './harness.ts';
import { commands as hostile } from './hostile/commands.ts';
import { faults } from './records/contract.ts';

const names = commands.map(({ name }) => name);

/** The commands that answer from no model, and so from no hostile one. */
const unread = commands.filter(({ of }) => of === 'codes').map(({ name }) => name);

/** The commands that have a golden page in this format; a page of help is none. */
function shownIn(format: string): readonly string[] {
  const lines = pages.map(([, commandLine]) => commandLine).filter((line) => !line.includes('--help'));
  return lines.filter((line) => formatOf(line) === format).map((line) => line.split(' ')[0] ?? '');
}

function formatOf(commandLine: string): string {
  if (commandLine.includes('--json')) return 'json';
  return / (?:-f|--format) (?<format>\w+)/u.exec(commandLine)?.groups?.['format'] ?? 'terminal';
}

/** The commands that stand in a row of the README's table of questions. */
function inReadme(): readonly string[] {
  const rows = readFileSync(join(root, 'README.md'), 'utf8').matchAll(
    /^\| `stance (?<name>[a-z]+)[^`|]*` /gmu,
  );
  return [...rows].map(({ groups }) => groups?.['name'] ?? '');
}

/** The commands whose answer in JSON is promised to scripts. */
function inContract(): readonly string[] {
  return names.filter((command) => !faults({ command }).includes(`There is no contract for ${command}`));
}

describe('every command', () => {
  it.each([
    ['a golden page in the terminal', shownIn('terminal')],
    ['a golden page in Markdown', shownIn('markdown')],
    ['a golden page in JSON', shownIn('json')],
    ['a row in the README', inReadme()],
    ['a contract', inContract()],
    ['a hostile model to answer from', [...hostile.map(([command]) => command), ...unread]],
  ])('has %s', (_, having) => {
    expect(names.filter((name) => !having.includes(name))).toEqual([]);
  });
});

describe('every format', () => {
  const texts = Object.entries<Format>(formats).flatMap(([name, { isFile }]) =>
    isFile === true ? [] : [name],
  );

  it.each(texts)('of text has a golden page in %s', (format) => {
    expect(shownIn(format)).not.toEqual([]);
  });
});

describe('every golden page', () => {
  it('is that of a command line, so that none outlives its question', () => {
    const files = readdirSync(join(root, 'test/golden')).filter((file) => file.endsWith('.txt'));
    expect(files.toSorted()).toEqual(pages.map(([page]) => `${page}.txt`).toSorted());
  });
});
