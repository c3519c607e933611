/** Fetches the text of a model, from the disk, a pipe or a stream, or says why it cannot. */
import { createReadStream, readFileSync, readdirSync, statSync } from 'node:fs';
import { firstWrongByte, inOlderEncoding } from './encoding.ts';
import type { WrongByte } from './encoding.ts';
import { aFolder, refusalOf, refused } from './unread.ts';
import type { Unread } from './unread.ts';

/** The text of a model, or why there is none. */
export type Reading = { readonly ok: true; readonly text: string } | Unread;

/** What stands in a file, or why it cannot be read. */
type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | Unread;

/** Larger files are refused unread: a YAML tree takes some eighty times the memory of its text. */
export const largest = 24 * 1024 * 1024;

/** Reads a model from a path. */
export async function readModel(path: string): Promise<Reading> {
  return decoded(await readBytes(path));
}

/** Reads a model from standard input, or from a pipe that has a path. */
export async function readStream(chunks: AsyncIterable<Uint8Array | string>, path = '-'): Promise<Reading> {
  return decoded(await streamBytes(chunks, path));
}

/** Reads any file. A pipe or a device may never end, so it is read as a stream is, and no further. */
export async function readBytes(path: string): Promise<Bytes> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return aFolder;
    if (!found.isFile()) return await streamBytes(createReadStream(path), path);
    return found.size > largest ? tooLarge() : { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return refusalOf(error, path);
  }
}

/** Whether a path leads to a file, and not to a pipe or a device, for which one may wait. */
export function isPlainFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The names in a folder, in order; none where it may not be looked into. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

/** Reads all of a stream, up to as much as a file may have. */
export async function streamBytes(chunks: AsyncIterable<Uint8Array | string>, path = '-'): Promise<Bytes> {
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
    return refusalOf(error, path);
  }
  return { ok: true, bytes: Buffer.concat(read) };
}

function decoded(read: Bytes): Reading {
  return read.ok ? decode(read.bytes) : read;
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

function notText(): Unread {
  return refused('not-utf-8', 'This is not UTF-8 text', 'Save the file with the encoding UTF-8.');
}

function tooLarge(): Unread {
  return refused(
    'too-large',
    'The file is larger than 24 MiB',
    'Split it, or leave out what is not about positions.',
  );
}
