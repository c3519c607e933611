/** Writes an answer to where -o says. */
import type { Rendering } from '../formats/index.ts';
import { UsageError } from '../words/usage.ts';
import { overwrite, replaceFile, writeAll } from './replace.ts';
import type { BeforeEnd, Bytes } from './replace.ts';
import { targetOf } from './target.ts';
import { note } from './note.ts';
import type { Listener } from './note.ts';
import { codeOf, pieces, writeTo } from './write.ts';
import type { Sink } from './write.ts';

/** What of the world writing to a path needs. */
export interface Surface extends Listener {
  readonly stdout: Sink;
  readonly beforeEnd: BeforeEnd;
}

/** Writes an answer to what a path leads to. The inputs are the models that were read, which are never written over. */
export async function writeOutput(
  name: string,
  written: Rendering,
  inputs: readonly string[],
  world: Surface,
): Promise<void> {
  const target = await attempt(name, () => targetOf(name, inputs));
  switch (target.kind) {
    case 'stream':
      return toStream(name, target.descriptor, written, world);
    case 'device':
      return attempt(name, () => overwrite(target.path, bytesOf(written)));
    case 'file': {
      const cause = await attempt(name, () =>
        replaceFile(target.path, target.old, bytesOf(written), world.beforeEnd),
      );
      if (cause !== null) await note(`"${name}" ${cause}, so it was written over where it stands.`, world);
      return;
    }
    default:
      return target satisfies never;
  }
}

/** Whether something stands at a path. */
export function isThere(name: string): boolean {
  const target = targetOf(name, []);
  return target.kind !== 'file' || target.old !== null;
}

/** What this program writes to itself keeps its order; any other stream is written to as it was opened. */
async function toStream(
  name: string,
  descriptor: number,
  written: Rendering,
  { stdout, stderr }: Surface,
): Promise<void> {
  if (descriptor === 1) await writeTo(stdout, written);
  else if (descriptor === 2) await writeTo(stderr, written);
  else await attempt(name, () => writeAll(descriptor, bytesOf(written)));
}

function* bytesOf(written: Rendering): Bytes {
  for (const piece of pieces(written)) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** Tells what the system refuses; what else goes wrong is a bug, and stays one. */
async function attempt<T>(name: string, action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = codeOf(error);
    if (code === null || error instanceof UsageError) throw error;
    throw new UsageError(`"${name}" could not be written (${code})`, mendOf(code), 'unwritable');
  }
}

/** What a user can do where the system refuses a file. */
function mendOf(code: string): string {
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return 'It or its folder may not be written to: change the permissions, or name another file.';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'There is no room for it: name a file elsewhere.';
  return 'Check that the folder exists and may be written to.';
}
