/** Why a file could not be read, in words that lead to the mend. */
import type { FaultCode } from '../model/diagnostic.ts';
import type { WrongByte } from './encoding.ts';

/** Why there is no text. */
export interface Unread {
  readonly ok: false;
  readonly code: FaultCode;
  readonly message: string;
  readonly hint: string;
  /** Where in the file it is, if it is not the whole of it. */
  readonly place?: WrongByte;
}

/** A folder is no model, though there may be one in it. */
export const aFolder = refused('not-a-file', 'This is a folder', 'Name the model file in it.');

/** What the system refuses of a path, whatever its reason. */
export function refusalOf(error: unknown, path: string): Unread {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refused('no-such-file', 'There is no such file', hintForNone(path));
    case 'EISDIR':
      return aFolder;
    case 'EACCES':
    case 'EPERM':
      return unreadable(code, 'Let its owner permit you to read it, and to search the folders on its path.');
    case 'ELOOP':
      return unreadable(code, 'This link leads back to itself. Point it to the model file.');
    case 'ENAMETOOLONG':
      return unreadable(code, 'The name is too long for a file. Give the path of a model, and not its text.');
    case 'ENXIO':
    case 'ENODEV':
      return unreadable(code, 'Nothing can be read from there. Name a file, or pipe the model to "-m -".');
    case 'EMFILE':
    case 'ENFILE':
      return unreadable(code, 'Too many files are open. Close some programs, or check fewer at a time.');
    default:
      return unreadable(code, 'Try again, or copy the file elsewhere: its disk or network may have failed.');
  }
}

/** A refusal in these words. */
export function refused(code: FaultCode, message: string, hint: string): Unread {
  return { ok: false, code, message, hint };
}

function unreadable(code: string, hint: string): Unread {
  return refused('unreadable', `The model cannot be read (${code})`, hint);
}

/** A path that nobody means literally was meant for the shell, which has let it through. */
function hintForNone(path: string): string {
  if (path.startsWith('~'))
    return 'The shell keeps "~" behind "=" and in quotes. Write the whole path, or $HOME in its place.';
  if (/[*?[{]/u.test(path))
    return 'A pattern is for "stance check" alone, and behind a backslash its signs are letters. Name one file.';
  return 'Check the path, or name a model with -m.';
}
