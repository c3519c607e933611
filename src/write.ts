/** The only file that writes: to a stream, or to a file whole or not at all. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './model/usage.ts';

/** Where an answer can be written: stdout, stderr, or a test's own. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(chunk: string, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Larger pieces are faster; much larger ones hold the whole answer in memory twice. */
const pieceSize = 65_536;

/** Writes all chunks, no faster than they are taken. False where the reader has gone, which is no error. */
export async function writeTo(sink: Sink, chunks: Iterable<string>): Promise<boolean> {
  // Without a listener the stream throws what the callback of the write reports anyway.
  sink.on('error', () => undefined);
  try {
    for (const piece of pieces(chunks)) await writePiece(sink, piece);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return false;
    throw new UsageError(`The answer could not be written (${reason(error)})`);
  }
}

/** Writes a file through a temporary one beside it, so that a failure leaves the old file as it was. */
export function writeFile(path: string, chunks: Iterable<string>, inputs: readonly string[]): void {
  const target = realPath(path);
  const old = statSync(target, { throwIfNoEntry: false });
  if (inputs.some((input) => realPath(input) === target)) {
    throw new UsageError(`"${path}" is the model itself`, 'Name another file to write to.');
  }
  if (old !== undefined && !old.isFile())
    throw new UsageError(
      `"${path}" is no file that can be replaced`,
      'Leave -o out to write to the terminal or a pipe.',
    );
  const temporary = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', 0o666);
    try {
      for (const piece of pieces(chunks)) writeAll(descriptor, Buffer.from(piece));
      if (old !== undefined) fchmodSync(descriptor, old.mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    remove(temporary);
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

function writePiece(sink: Sink, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

/** Where a path leads through links; a file that is not there yet stands in its folder. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or is gone already.
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
