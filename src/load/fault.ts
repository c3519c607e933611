/** Faults while loading: each says what is wrong and where in the document, resolved to a line later. */
import type { FaultCode, WarningCode } from '../model/diagnostic.ts';

/** Keys and places from the top of the document down to a value. */
export type Path = readonly (string | number)[];

/** Where a fault is: at an offset of the text, or at the key or the value that a path leads to. */
export type Place = number | { readonly path: Path; readonly on: 'key' | 'value' };

export interface Fault {
  readonly code: FaultCode | WarningCode;
  readonly message: string;
  readonly hint: string | null;
  readonly place: Place;
}

/** Where the faults of one load gather; stages add to it and go on. */
export type Faults = Fault[];

/** A place on the value that a path leads to. */
export function onValue(...path: Path): Place {
  return { path, on: 'value' };
}

/** A place on the key that a path ends in. */
export function onKey(...path: Path): Place {
  return { path, on: 'key' };
}

/** A name from the file, quoted for a message and cut where it would drown it. */
export function quoted(name: unknown): string {
  const text = String(name);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
