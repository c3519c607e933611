/** Where -o leads: to a stream that is open already, to a device or a pipe, or to a file, and never to the model. */
import { fstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../words/usage.ts';

/** What a path to write to leads to. */
export type Target =
  /** A stream that whoever started this has opened, such as /dev/stdout. */
  | { readonly kind: 'stream'; readonly descriptor: number }
  /** A device or a pipe, which takes what it is given. */
  | { readonly kind: 'device'; readonly path: string }
  /** A file by its path without links, and what it was before, if it was there. */
  | { readonly kind: 'file'; readonly path: string; readonly old: Stats | null };

/** Whether a path means standard output, however a shell or a script writes that. */
export function isStdout(path: string): boolean {
  return path === '-' || descriptorIn(path) === 1;
}

/** What a path leads to; the inputs are paths, or `-` for standard input. None of them is written over. */
export function targetOf(name: string, inputs: readonly string[]): Target {
  const descriptor = descriptorOf(name);
  const path = realPath(name);
  const old = descriptor === null ? statOf(path) : fstatSync(descriptor);
  // A terminal can be typed at and written to, and is no model.
  const isFile = old === null || old.isFile();
  if (isFile && inputs.some((input) => isSamePath(input, path) || isSameFile(input, old)))
    throw new UsageError(`"${name}" is the model itself`, 'Name another file to write to.', 'unwritable');
  const open = descriptor ?? standardAs(old);
  if (open !== null && isGiven(open, old)) return { kind: 'stream', descriptor: open };
  if (descriptor !== null)
    throw new UsageError(
      `"${name}" is no stream that was opened`,
      'Name a file, or leave -o out.',
      'unwritable',
    );
  if (isFile && !name.endsWith('/')) return { kind: 'file', path, old };
  if (old?.isCharacterDevice() === true || old?.isFIFO() === true) return { kind: 'device', path };
  throw new UsageError(
    `"${name}" is no file that can be replaced`,
    'Name a file, or leave -o out.',
    'unwritable',
  );
}

/** Whether an open descriptor was given to us: a program has others for itself, among them both ends of its own pipes. */
function isGiven(descriptor: number, open: Stats | null): boolean {
  if (open === null) return false;
  if (!open.isFIFO()) return open.isFile() || open.isCharacterDevice() || open.isSocket();
  // The two ends of a pipe of its own stand side by side.
  const beside = [descriptor - 1, descriptor + 1].filter((one) => one > 2);
  return descriptor <= 2 || !beside.some((one) => isSame(openStats(one), open));
}

/** The stream of our own that a file is already: to replace it would lose what stands before and after the answer. */
function standardAs(old: Stats | null): number | null {
  if (old?.isFile() !== true || old.ino === 0) return null;
  return [1, 2].find((descriptor) => isSame(openStats(descriptor), old)) ?? null;
}

function isSame(one: Stats | null, other: Stats): boolean {
  return one?.dev === other.dev && one.ino === other.ino;
}

function openStats(descriptor: number): Stats | null {
  try {
    return fstatSync(descriptor);
  } catch {
    return null;
  }
}

/** The open stream that a path stands for, by its number, or null; links that lead to one count. */
function descriptorOf(name: string): number | null {
  const seen = new Set<string>();
  for (let path: string | null = name; path !== null && !seen.has(path); path = linkFrom(path)) {
    const found = descriptorIn(path);
    if (found !== null) return found;
    seen.add(path);
  }
  return null;
}

const standard: ReadonlyMap<string, number> = new Map([
  ['/dev/stdin', 0],
  ['/dev/stdout', 1],
  ['/dev/stderr', 2],
]);

function descriptorIn(path: string): number | null {
  const [, number] = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/u.exec(path) ?? [];
  return number === undefined ? (standard.get(path) ?? null) : Number(number);
}

function linkFrom(path: string): string | null {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return null;
  }
}

/** Systems follow no more. */
const mostLinks = 40;

/** Where a path leads through links; a file that is not there yet stands in its folder, or where a link points. */
function realPath(path: string, hops = 0): string {
  try {
    return realpathSync(path);
  } catch {
    const beside = join(realFolder(dirname(path)), basename(path));
    const next = linkFrom(beside);
    return next === null || hops > mostLinks ? beside : realPath(next, hops + 1);
  }
}

function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isSamePath(input: string, path: string): boolean {
  return input !== '-' && realPath(input) === path;
}

/** Names that differ can mean one file, where case does not count, where it has two names, or where it is open already. */
function isSameFile(input: string, old: Stats | null): boolean {
  if (old === null) return false;
  try {
    const { dev, ino } = input === '-' ? fstatSync(0) : statSync(input);
    return ino !== 0 && dev === old.dev && ino === old.ino;
  } catch {
    return false;
  }
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
