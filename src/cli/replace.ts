/** A file that takes the place of an older one: whole or not at all, and with its owner, its mode and its names. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './write.ts';

/** Has something tidied up before a signal ends the program; gives what takes that back. */
export type BeforeEnd = (tidy: () => void) => () => void;

/** What is there to write, in pieces. */
export type Bytes = Iterable<Uint8Array>;

/** Writes a file. Gives null, or why it was written over in place, where a failure would have left half of it. */
export async function replaceFile(
  path: string,
  old: Stats | null,
  bytes: Bytes,
  beforeEnd: BeforeEnd,
): Promise<string | null> {
  if (old === null) {
    await throughTemporary(path, null, bytes, beforeEnd);
    return null;
  }
  // Where nobody may write to the file, its folder would let it be replaced all the same.
  closeSync(openSync(path, constants.O_WRONLY));
  if (old.nlink > 1) {
    overwrite(path, [...bytes]);
    return 'has other names (hard links)';
  }
  const refusal = await throughTemporary(path, old, bytes, beforeEnd);
  return refusal === null ? null : `could not be replaced (${refusal})`;
}

/** Writes to an open stream, a device or a pipe as it comes; a reader who has gone has read enough. */
export function writeAll(descriptor: number, bytes: Bytes): void {
  try {
    for (const piece of bytes) writePiece(descriptor, piece);
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error;
  }
}

/** Writes into what is there, and makes it no longer than that; what stood in it is lost from the first byte on. */
export function overwrite(path: string, bytes: Bytes): void {
  const descriptor = openSync(path, constants.O_WRONLY | constants.O_TRUNC);
  try {
    writeAll(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes beside the file and renames; where the system refuses that to an older file, writes it over, and gives the code. */
async function throughTemporary(
  path: string,
  old: Stats | null,
  bytes: Bytes,
  beforeEnd: BeforeEnd,
): Promise<string | null> {
  const temporary = nameBeside(path);
  const release = beforeEnd(() => remove(temporary));
  try {
    const unmade = refusalOf(old, () => make(temporary, old));
    if (unmade !== null) {
      overwrite(path, [...bytes]);
      return unmade;
    }
    await fill(temporary, old, bytes);
    const unmoved = refusalOf(old, () => renameSync(temporary, path));
    if (unmoved !== null) overwrite(path, bytesIn(temporary));
    return unmoved;
  } finally {
    remove(temporary);
    release();
  }
}

/** How a system says that a folder, a mount or an owner stands in the way of another file by this name. */
const refusals: ReadonlySet<string | null> = new Set(['EACCES', 'EPERM', 'EROFS', 'EXDEV', 'EBUSY']);

/** By what code the system refuses to have an older file replaced, or null; a new file has no other way to be written. */
function refusalOf(old: Stats | null, action: () => void): string | null {
  try {
    action();
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (old === null || !refusals.has(code)) throw error;
    return code;
  }
}

/** The temporary name must be no longer than a name can be, as that of the file may be. */
function nameBeside(path: string): string {
  const name = basename(path).slice(0, 40);
  return join(dirname(path), `.${name}.${Math.random().toString(36).slice(2)}.tmp`);
}

/** An empty file of the owner of the older one, which nobody else may read before it has the mode of that. */
function make(path: string, old: Stats | null): void {
  const descriptor = openSync(path, 'wx', old === null ? 0o666 : 0o600);
  try {
    const { uid, gid } = fstatSync(descriptor);
    if (old !== null && (uid !== old.uid || gid !== old.gid)) fchownSync(descriptor, old.uid, old.gid);
  } finally {
    closeSync(descriptor);
  }
}

async function fill(path: string, old: Stats | null, bytes: Bytes): Promise<void> {
  const descriptor = openSync(path, 'r+');
  try {
    for (const piece of bytes) {
      writePiece(descriptor, piece);
      await signalsHeard();
    }
    if (old !== null) fchmodSync(descriptor, old.mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A signal is heard between two turns of the event loop alone. */
function signalsHeard(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function writePiece(descriptor: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length;) at += writeSync(descriptor, piece, at);
}

function* bytesIn(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    const piece = new Uint8Array(65_536);
    for (let size = readSync(descriptor, piece); size > 0; size = readSync(descriptor, piece))
      yield piece.subarray(0, size);
  } finally {
    closeSync(descriptor);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or bears the name of the file by now.
  }
}
