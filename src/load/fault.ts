/** Faults while loading: each says what is wrong and where in the document, resolved to a line later. */
import type { Code } from '../model/diagnostic.ts';

/** Keys and places from the top of the document down to a value. */
export type Path = readonly (string | number)[];

/** Where a fault is: at an offset of the text, or at the key or the value that a path leads to. */
export type Place = number | { readonly path: Path; readonly on: 'key' | 'value' };

/** What is said at a place. */
export interface Said {
  readonly message: string;
  readonly place: Place;
}

/** One thing that is wrong, or odd. */
export interface Fault extends Said {
  readonly code: Code;
  readonly hint: string | null;
  /** Where two places do not go together, the other of them: the fault is told at the later of the two. */
  readonly rival?: Said;
}

/** What is wrong, wherever it stands. */
export interface Wrong extends Omit<Fault, 'place'> {
  /** How far behind the beginning of what is read. */
  readonly at?: number;
}

/** What a stage makes of what it is given, and the faults that it finds on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly faults: readonly Fault[];
}

/** A place on the value that a path leads to. */
export function onValue(...path: Path): Place {
  return { path, on: 'value' };
}

/** A place on the key that a path ends in. */
export function onKey(...path: Path): Place {
  return { path, on: 'key' };
}

/** A name from the file, quoted for a message and cut where it would drown it. */
export function quoted(text: string): string {
  // Half of a letter of two units says nothing by itself.
  const cut = text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/u, '')}…` : text;
  return `"${cut}"`;
}
