/** Writes to a stream, no faster than it is taken. */
import type { Rendering } from '../formats/index.ts';
import { UsageError } from '../words/usage.ts';

/** Where an answer can be written: stdout, stderr, or a test's own. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Larger pieces are faster; much larger ones hold the whole answer in memory twice. */
const pieceSize = 65_536;

/** The streams that have such a listener. */
const heard = new WeakSet<Sink>();

/** Writes all of it, no faster than it is taken. False where the reader has gone, which is no error. */
export async function writeTo(sink: Sink, written: Rendering): Promise<boolean> {
  // Without a listener the stream throws what the callback of the write reports anyway.
  if (!heard.has(sink)) sink.on('error', () => undefined);
  heard.add(sink);
  for (const piece of pieces(written)) {
    const failure = await writePiece(sink, piece);
    if (failure === null) continue;
    if (codeOf(failure) === 'EPIPE') return false;
    throw new UsageError(
      `The answer could not be written (${codeOf(failure) ?? String(failure)})`,
      null,
      'unwritable',
    );
  }
  return true;
}

/** Text in pieces of some size, and bytes as they are. */
export function pieces(written: Rendering): Iterable<string | Uint8Array> {
  return written instanceof Uint8Array ? [written] : textPieces(written);
}

function* textPieces(chunks: Iterable<string>): Generator<string> {
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

function writePiece(sink: Sink, piece: string | Uint8Array): Promise<Error | null> {
  return new Promise((resolve) => {
    sink.write(piece, (error) => resolve(error ?? null));
  });
}

/** The code of an error that the system reports, such as ENOSPC; null of any other. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
