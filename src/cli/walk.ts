/** Looks through folders: what matches a pattern, and what may not be looked at. It alone knows the library. */
import { readdirSync } from 'node:fs';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** Where to look, and for what. */
interface Search {
  readonly patterns: readonly string[];
  readonly folder: string;
  /** Whether capitals count in a name. */
  readonly isCaseSensitive: boolean;
}

/** What a search found: files by their paths from the folder, in order, and whole paths of folders: those looked into, and those that are closed. */
interface Found {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly closed: readonly string[];
}

/** The files that match. Nobody keeps models in node_modules, nor where a dot hides them, unless a pattern says so. */
export function walk({ patterns, folder, isCaseSensitive }: Search): Found {
  const [folders, closed]: [string[], string[]] = [[], []];
  // The library passes over what it may not read, and in that may be the one model that is faulty.
  const readdir = new Proxy(readdirSync, {
    apply: (read, self, words) => {
      folders.push(String(words[0]));
      try {
        return Reflect.apply(read, self, words);
      } catch (error) {
        if (!isAbsence(error)) closed.push(String(words[0]));
        throw error;
      }
    },
  });
  const isNamed = patterns.some((pattern) => pattern.includes('node_modules'));
  const files = globSync([...patterns], {
    cwd: folder,
    ignore: isNamed ? [] : ['**/node_modules/**'],
    caseSensitiveMatch: isCaseSensitive,
    expandDirectories: false,
    debug: false,
    fs: { readdirSync: readdir },
  });
  return { files: files.toSorted(), folders, closed: closed.toSorted() };
}

/** A pattern may begin with a folder that is not there: then it matches nothing. */
function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Whether a name has signs that stand for others, such as a star. */
export function isPattern(name: string): boolean {
  return isDynamicPattern(name);
}
