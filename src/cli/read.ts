/** The only file that reads the disk: finds the model and fetches its text, or says why it cannot. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FaultCode } from '../model/diagnostic.ts';
import { firstWrongByte, inOlderEncoding } from './encoding.ts';
import type { WrongByte } from './encoding.ts';

/** The text of a model, or why there is none. */
export type Reading =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly code: FaultCode;
      readonly message: string;
      readonly hint: string;
      /** Where in the file it is, if it is not the whole of it. */
      readonly place?: WrongByte;
    };

/** Larger files are refused unread: a YAML tree takes some eighty times the memory of its text. */
export const largest = 24 * 1024 * 1024;

/** Reads a model from the disk. Devices, pipes and folders are refused before they can block. */
export function readModel(path: string): Reading {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return refused('not-a-file', 'This is a folder', 'Name the model file in it.');
    if (!found.isFile()) {
      return refused(
        'not-a-file',
        'This is a pipe or a device, not a file',
        'To read a pipe, use -m - and redirect it.',
      );
    }
    if (found.size > largest) return tooLarge();
    return decode(readFileSync(path));
  } catch (error) {
    return unreadable(error);
  }
}

/** Reads a model from standard input. */
export async function readStream(chunks: AsyncIterable<Uint8Array | string>): Promise<Reading> {
  const read: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > largest) return tooLarge();
      read.push(bytes);
    }
  } catch (error) {
    return unreadable(error);
  }
  return decode(Buffer.concat(read));
}

/** The nearest `stance.yaml` in a folder or its parents, or null. */
export function findModel(folder: string): { readonly path: string; readonly file: string } | null {
  for (let [here, up] = [resolve(folder), '']; ; [here, up] = [dirname(here), join('..', up)]) {
    const path = join(here, 'stance.yaml');
    if (statSync(path, { throwIfNoEntry: false }) !== undefined)
      return { path, file: join(up, 'stance.yaml') };
    if (dirname(here) === here) return null;
  }
}

function decode(bytes: Uint8Array): Reading {
  if (bytes.length > largest) return tooLarge();
  // No text holds a zero byte, but every other byte of most UTF-16 is one.
  if (bytes.includes(0)) return notText();
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return wrongByte(firstWrongByte(bytes));
  }
}

function wrongByte(place: WrongByte): Reading {
  const sign = inOlderEncoding(place.byte);
  const byte = `The byte ${place.byte.toString(16).toUpperCase()}`;
  const isMeant = sign === null ? '' : `, which is ${sign} in Windows-1252,`;
  const told = refused(
    'not-utf-8',
    `${byte}${isMeant} is not UTF-8`,
    'Save the file with the encoding UTF-8.',
  );
  return { ...told, place };
}

function notText(): Reading {
  return refused('not-utf-8', 'This is not UTF-8 text', 'Save the file with the encoding UTF-8.');
}

function tooLarge(): Reading {
  return refused(
    'too-large',
    'The model is larger than 24 MiB',
    'Split it, or leave out what is not about positions.',
  );
}

function unreadable(error: unknown): Reading {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refused('no-such-file', 'There is no such file', 'Check the path, or name a model with -m.');
  }
  return refused('unreadable', `The model cannot be read (${code})`, 'Check the permissions and the path.');
}

function refused(code: FaultCode, message: string, hint: string): Exclude<Reading, { ok: true }> {
  return { ok: false, code, message, hint };
}
