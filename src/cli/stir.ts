/** Waits until files on the disk are other than they were. */
import { realpathSync, statSync, watch } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Files, and folders in which others may come to be that count as well. */
export interface Watched {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Some milliseconds: of a save, which is several events; of an editor that empties a file first; of disks that tell of nothing. */
const pauses = { save: 80, editor: 60, disk: 1000 } as const;

/** So often is a file looked at again that is empty or gone, as it is for a moment where a program saves it. */
const mostLooks = 6;

/** What shows that files are others than they were. */
export function stampOf({ files }: Watched): string {
  return files.map((file) => `${file} ${traceOf(statOf(file))}`).join('\n');
}

/** Whether a path is a pipe or a device, which gives what it holds but once. */
export function isReadOnce(path: string): boolean {
  const found = statOf(path);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** Waits until what is looked at has another stamp than before, and keeps it for a moment; or until the signal. */
export async function untilOther(
  look: () => Promise<Watched>,
  before: string,
  signal: AbortSignal,
): Promise<void> {
  let now = await look();
  while (!signal.aborted && stampOf(now) === before) {
    await stir(foldersOf(now), signal);
    await pause(pauses.save);
    now = await look();
  }
  for (let looks = 0; !signal.aborted && looks < mostLooks; looks += 1) {
    const last = stampOf(now);
    await pause(pauses.editor);
    now = await look();
    if (stampOf(now) === last && !now.files.some(isBare)) return;
  }
}

/** Programs that save a file set another in its place, so that its folder is watched, or the nearest above that is there. */
function foldersOf({ files, folders }: Watched): readonly string[] {
  const homes = files.flatMap((file) => [dirname(resolve(file)), dirname(realOf(file))]);
  return [...new Set([...homes, ...folders].map(nearestThere))];
}

/** Resolves when something stirs in a folder, or at the signal; a disk that tells of nothing is looked at all the same. */
function stir(folders: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      for (const watcher of watchers) watcher.close();
      resume();
    };
    const timer = setTimeout(done, pauses.disk);
    const watchers = folders.flatMap((folder) => watcherOf(folder, done));
    signal.addEventListener('abort', done, { once: true });
  });
}

/** None where the system has no more to give. */
function watcherOf(folder: string, done: () => void) {
  try {
    return [watch(folder, done).on('error', done)];
  } catch {
    return [];
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, milliseconds);
  });
}

function traceOf(found: Stats | null): string {
  return found === null ? 'gone' : `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}

function isBare(file: string): boolean {
  const found = statOf(file);
  return found === null || found.size === 0;
}

function nearestThere(folder: string): string {
  const above = dirname(folder);
  return statOf(folder) !== null || above === folder ? folder : nearestThere(above);
}

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
