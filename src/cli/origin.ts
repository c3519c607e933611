/** Where a model is read: a file, a pipe, standard input. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Loaded } from '../load/loaded.ts';
import { UsageError } from '../words/usage.ts';
import { readModel, readStream } from './read.ts';
import type { Reading } from './read.ts';
import type { Unread } from './unread.ts';

/** Where a model comes from: its path, of which `-` is standard input, and the name that it goes by. */
export type Origin = { readonly path: string; readonly file: string } & (
  | { readonly kind: 'file' | 'stdin' | 'example' }
  /** The null device: what was there before there was a model, or is after it went. */
  | { readonly kind: 'nothing' }
  /** A pattern or a folder that stands for no model. */
  | { readonly kind: 'none'; readonly refusal: Unread }
);

/** What was loaded, or that there was nothing to load. */
export type Version =
  | Loaded
  | {
      readonly ok: true;
      readonly file: string;
      readonly files: readonly string[];
      readonly negotiation: null;
      readonly warnings: readonly [];
    };

/** What of the world reading a model needs. */
export interface Input {
  readonly stdin: AsyncIterable<Uint8Array | string>;
}

/** The version of a model that is not there. */
export const noModel: Origin = { kind: 'nothing', path: '/dev/null', file: '/dev/null' };

/** Standard input, whatever it is called in messages. */
export function stdin(file = '<stdin>'): Origin {
  return { kind: 'stdin', path: '-', file };
}

/** Opened once more by its path, a socket could not be read, and so not the input that some programs give. */
const pathsOfStdin: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];

/** What was named on the command line; an empty name is told with where it stands. */
export function originNamed(path: string, where: string): Origin {
  if (path === '')
    throw new UsageError(
      `${where} is empty, and names no model`,
      'Give a path there. A variable of the shell may be unset.',
    );
  return pathsOfStdin.includes(path) ? stdin() : { kind: 'file', path, file: path };
}

/** The text of a model, or why there is none. */
export async function fetchText(origin: Origin, input: Input): Promise<Reading> {
  if (origin.kind === 'none') return origin.refusal;
  return origin.kind === 'stdin' ? readStream(input.stdin) : readModel(origin.path);
}

/** A file without a text is told of as a model without a meaning is. */
export function unreadFault(file: string, { code, message, hint, place }: Unread): Diagnostic {
  const { line, column, excerpt } = place ?? { line: 1, column: 1, excerpt: null };
  return { code, severity: 'error', message, hint, as: null, file, line, column, excerpt };
}
