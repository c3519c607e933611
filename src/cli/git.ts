/** What git hands to the program that it calls in place of its own diff (GIT_EXTERNAL_DIFF). */
import { isMeantAsModel } from '../load/meant.ts';
import { isPartOfModel } from './besides.ts';
import { fetchText, noModel } from './origin.ts';
import type { Input, Origin } from './origin.ts';

/** A path of the repository with its two versions; of one in conflict git has no two to compare. */
export interface HandedByGit {
  readonly path: string;
  readonly versions: readonly Origin[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path, then file, hash and mode of either version; for a renamed path its new name and how alike the two are;
 * for one in conflict nothing but the path, which only the environment tells from a model that a user names.
 */
export function handedByGit(words: readonly string[], env: Environment): HandedByGit | null {
  const [path = '', older = '', olderHash, olderMode, newer = '', newerHash, newerMode, renamed] = words;
  if (words.length === 1 && env['GIT_DIFF_PATH_COUNTER'] !== undefined) return { path, versions: [] };
  const isGit = words.length === 7 || words.length === 9;
  const isStamped = isStamp(olderHash, olderMode) && isStamp(newerHash, newerMode);
  if (!isGit || !isStamped) return null;
  return {
    path: renamed ?? path,
    versions: [
      versionOf(older, renamed === undefined ? `${path} (older)` : path),
      versionOf(newer, renamed ?? path),
    ],
  };
}

/** Why two versions are not compared, in one line, or null where they are models, sound or not. */
export async function whyNotCompared({ path, versions }: HandedByGit, input: Input): Promise<string | null> {
  if (versions.length === 0)
    return `${path} is not compared. It is in conflict: resolve that, and ask again.`;
  const there = versions.filter(({ kind }) => kind !== 'nothing');
  const whys = await Promise.all(there.map((version) => whyNoModel(path, version, input)));
  const at = whys.findIndex((why) => why !== null);
  const name = whys.includes(null) ? there[at]?.file : path;
  return at < 0 ? null : `${name} is not compared. ${whys[at]}.`;
}

async function whyNoModel(path: string, version: Origin, input: Input): Promise<string | null> {
  const reading = await fetchText(version, input);
  if (!reading.ok) return reading.message;
  if (await isPartOfModel(path, reading.text)) return 'It is for some readers, and no model by itself';
  return isMeantAsModel(reading.text) ? null : 'It has no line "stance: 1"';
}

function versionOf(path: string, file: string): Origin {
  return path === noModel.path ? noModel : { kind: 'file', path, file };
}

/** The hash and the mode of a file, both dots where there is none. */
function isStamp(hash = '', mode = ''): boolean {
  return /^(?:\.|[0-9a-f]{7,})$/u.test(hash) && /^(?:\.|[0-7]{6})$/u.test(mode);
}
