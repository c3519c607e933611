/** The only file that writes: to a stream, or to a file whole or not at all. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../words/usage.ts';

/** Where an answer can be written: stdout, stderr, or a test's own. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(chunk: string, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Larger pieces are faster; much larger ones hold the whole answer in memory twice. */
const pieceSize = 65_536;

/** Writes all chunks, no faster than they are taken. False where the reader has gone, which is no error. */
export async function writeTo(sink: Sink, chunks: Iterable<string>): Promise<boolean> {
  // Without a listener the stream throws what the callback of the write reports anyway.
  sink.on('error', () => undefined);
  for (const piece of pieces(chunks)) {
    const failure = await writePiece(sink, piece);
    if (failure === null) continue;
    if (codeOf(failure) === 'EPIPE') return false;
    throw new UsageError(`The answer could not be written (${reason(failure)})`);
  }
  return true;
}

/** Writes a file through a temporary one beside it, so that a failure leaves the old file as it was. */
export function writeFile(path: string, chunks: Iterable<string>, inputs: readonly string[]): void {
  const target = realPath(path);
  const old = attempt(path, () => statSync(target, { throwIfNoEntry: false }));
  if (inputs.some((input) => realPath(input) === target || isSameFile(input, old)))
    throw new UsageError(`"${path}" is the model itself`, 'Name another file to write to.');
  if (old !== undefined && !old.isFile())
    throw new UsageError(
      `"${path}" is no file that can be replaced`,
      'Leave -o out to write to the terminal or a pipe.',
    );
  attempt(path, () => replace(target, chunks, old?.mode));
}

function replace(target: string, chunks: Iterable<string>, mode: number | undefined): void {
  // The name may be as long as a name can be, and the temporary one must still be no longer.
  const name = basename(target).slice(0, 40);
  const temporary = join(dirname(target), `.${name}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', 0o666);
    try {
      for (const piece of pieces(chunks)) writeAll(descriptor, Buffer.from(piece));
      if (mode !== undefined) fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    remove(temporary);
    throw error;
  }
}

/** Tells what the system refuses; what else goes wrong is a bug, and stays one. */
function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    throw new UsageError(
      `"${path}" could not be written (${reason(error)})`,
      'Check that the folder exists and may be written to.',
    );
  }
}

function* pieces(chunks: Iterable<string>): Generator<string> {
  let held: string[] = [];
  let size = 0;
  for (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < pieceSize) continue;
    yield held.join('');
    held = [];
    size = 0;
  }
  if (size > 0) yield held.join('');
}

function writePiece(sink: Sink, piece: string): Promise<Error | null> {
  return new Promise((resolve) => {
    sink.write(piece, (error) => resolve(error ?? null));
  });
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

/** Where a path leads through links; a file that is not there yet stands in its folder, or where a link points. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const beside = join(realFolder(dirname(path)), basename(path));
    try {
      return resolve(dirname(beside), readlinkSync(beside));
    } catch {
      return beside;
    }
  }
}

function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Names that differ can mean one file, where case does not count or a file has two names. */
function isSameFile(path: string, old: Stats | undefined): boolean {
  if (old === undefined) return false;
  try {
    const { dev, ino } = statSync(path);
    return ino !== 0 && dev === old.dev && ino === old.ino;
  } catch {
    return false;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or is gone already.
  }
}

/** The code of an error that the system reports, such as ENOSPC. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

function reason(error: unknown): string {
  return codeOf(error) ?? String(error);
}
