/** The models that words stand for: files, folders, and patterns that no shell has spread. */
import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { modelsBeside } from '../load/join/beside.ts';
import { isMeantAsModel } from '../load/meant.ts';
import { originNamed } from './origin.ts';
import type { Origin } from './origin.ts';
import { readModel } from './read.ts';
import { refused } from './unread.ts';
import type { Unread } from './unread.ts';

/** What words stand for: models, the YAML files in folders that are none, and the folders that were searched. */
export interface Spread {
  readonly origins: readonly Origin[];
  readonly leftOut: readonly string[];
  readonly folders: readonly string[];
}

/** Models that stand for themselves alone. */
export function justThese(origins: readonly Origin[]): Spread {
  return { origins, leftOut: [], folders: [] };
}

/** The models that words stand for, each once; a file of just that name is meant before any pattern. */
export async function spread(
  words: readonly string[],
  folder: () => string,
  byName: boolean,
): Promise<Spread> {
  const spreads = await Promise.all(words.map((word) => spreadOf(word, folder, byName)));
  return {
    origins: eachOnce(spreads.flatMap((one) => one.origins)),
    leftOut: spreads.flatMap((one) => one.leftOut),
    folders: spreads.flatMap((one) => one.folders),
  };
}

/** Each of some models once, by whichever name it comes first. */
export function eachOnce(origins: readonly Origin[]): readonly Origin[] {
  const found = new Map<string | symbol, Origin>();
  for (const origin of origins) {
    const identity = identityOf(origin);
    if (!found.has(identity)) found.set(identity, origin);
  }
  return [...found.values()];
}

async function spreadOf(word: string, folder: () => string, byName: boolean): Promise<Spread> {
  const named = originNamed(word, 'A name of a file');
  const found = named.kind === 'stdin' ? 'file' : lookAt(word);
  if (found === 'folder') return modelsUnder(word, folder(), byName);
  const matches = found === null ? await matchesOf(word, folder) : null;
  return matches ?? justThese([named]);
}

/** What a pattern stands for, or null where a word is none. */
async function matchesOf(word: string, folder: () => string): Promise<Spread | null> {
  const { isPattern, walk } = await import('./walk.ts');
  const pattern = sep === '\\' ? word.replaceAll('\\', '/') : word;
  if (!isPattern(pattern)) return null;
  const here = folder();
  const { files, folders, closed } = walk({ patterns: [pattern], folder: here, isCaseSensitive: true });
  const name = (file: string): string => (isAbsolute(word) ? resolve(here, file) : file);
  const found = [
    ...files.map((file): Origin => ({ kind: 'file', path: resolve(here, file), file: name(file) })),
    ...closed.map((path) => closedFolder(name(relative(here, path)))),
  ];
  const hint = 'Check the pattern: * stands for any part of a name, ** for folders at any depth.';
  const nothing = none(word, refused('no-such-file', 'No file matches this pattern', hint));
  return { origins: found.length > 0 ? found : [nothing], leftOut: [], folders };
}

/** The models in a folder, at any depth; by name alone, what lies beside a model is not opened. */
async function modelsUnder(word: string, folder: string, byName: boolean): Promise<Spread> {
  const { walk } = await import('./walk.ts');
  const here = resolve(folder, word);
  const found = walk({ patterns: ['**/*.yaml', '**/*.yml'], folder: here, isCaseSensitive: false });
  const isLeft = (name: string): boolean =>
    byName && modelsBeside(name).some((one) => found.files.includes(one));
  const files = await Promise.all(
    found.files
      .filter((name) => !isLeft(name))
      .map(async (name) => {
        const origin: Origin = { kind: 'file', path: join(here, name), file: join(word, name) };
        const reading = await readModel(origin.path);
        return { origin, isModel: !reading.ok || isMeantAsModel(reading.text) };
      }),
  );
  const models = files.filter(({ isModel }) => isModel).map(({ origin }) => origin);
  const closed = found.closed.map((path) => closedFolder(join(word, relative(here, path))));
  const leftOut = files.filter(({ isModel }) => !isModel).map(({ origin }) => origin.file);
  const origins = [...models, ...closed];
  return { origins: origins.length === 0 ? [emptyFolder(word)] : origins, leftOut, folders: found.folders };
}

function emptyFolder(path: string): Origin {
  const hint = 'Models in a folder end in .yaml or .yml and have a line "stance: 1". Name any other itself.';
  return none(path, refused('no-such-file', 'There is no model in this folder', hint));
}

function closedFolder(path: string): Origin {
  const hint = 'Let its owner permit you to search it, or name the models one by one.';
  return none(path, refused('unreadable', 'This folder cannot be searched', hint));
}

function none(file: string, refusal: Unread): Origin {
  return { kind: 'none', path: file, file, refusal };
}

function lookAt(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** One file under two names is one model; standard input given twice is a mistake, and stays two. */
function identityOf({ kind, path }: Origin): string | symbol {
  if (kind === 'stdin') return Symbol(path);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
