/** A page leads nowhere that is not there: its links and the paths that it names exist, and no page is lost. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writings } from '../../src/commands/writings.ts';
import { commands } from '../../src/commands/commands.ts';
import { root } from '../harness.ts';
import { pages, proseOf } from './page.ts';
import type { Page } from './page.ts';

/** The pages that a reader of the project finds linked. */
const linked = new Set(pages.flatMap((page) => linksOn(page).map(({ path }) => path)));
const [readme] = pages;
const contributing = pages.find(({ path }) => path === 'CONTRIBUTING.md');

describe.each(pages)('the page $path', (page) => {
  it('links to files that are there', () => {
    expect(linksOn(page).filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links to headings that are there', () => {
    const broken = linksOn(page).filter(({ path, heading }) => {
      const target = pages.find((one) => one.path === path);
      return heading !== null && (target === undefined || !headingsOn(target).includes(heading));
    });
    expect(broken).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = [...proseOf(page).matchAll(/`((?:src|test|data|docs|bin|\.ci)\/[\w./-]*)`/gu)];
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the pages together', () => {
  it('can each be reached by a link', () => {
    expect(pages.filter(({ path }) => path !== readme?.path && !linked.has(path))).toEqual([]);
  });

  it('give every command its row in the README, in the order of the help', () => {
    const rows = [...(readme?.text ?? '').matchAll(/^\| `stance (.*?)` +\| (.*?) +\|$/gmu)];
    expect(rows.map(([, call, question]) => [call, question])).toEqual(
      [...commands, ...writings.filter(({ isHidden }) => !isHidden)].map(({ name, words, summary }) => [
        `${name} ${words.replaceAll('...', '…')}`.trim(),
        summary.replace(/[^?.]$/u, '$&.'),
      ]),
    );
  });

  it('give every folder of the source its row in the map of the code', () => {
    const folders = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${join(entry.parentPath, entry.name).slice(root.length)}/`);
    expect(folders.filter((folder) => contributing?.text.includes(`| \`${folder}\``) !== true)).toEqual([]);
  });
});

interface Link {
  readonly path: string;
  readonly heading: string | null;
}

/** The links of a page to other pages and files of the project, from its root. */
function linksOn(page: Page): readonly Link[] {
  return [...proseOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(([, target = '']) => {
    const [path = '', heading = null] = target.split('#');
    return { path: path === '' ? page.path : join(dirname(page.path), path), heading };
  });
}

/** The names by which a link can lead to the headings of a page. */
function headingsOn(page: Page): readonly string[] {
  return [...proseOf(page).matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
