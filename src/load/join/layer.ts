/** A file of a model beside others, as it is laid over those that more may read. */
import type { LaidMapping } from './laid.ts';

/** Who may read a file: everybody, or these parties alone, of which the author's own file has none. */
export type Readership = 'everybody' | ReadonlySet<string>;

/** A file, with who may read it and what it holds. */
export interface FileLayer {
  /** Its number among the files, from the one that most may read. */
  readonly file: number;
  readonly readership: Readership;
  readonly held: LaidMapping;
}

/** Whether all who may read the one file may read the other, which is then the wider or just as wide. */
export function isWithin(narrow: Readership, wide: Readership): boolean {
  if (wide === 'everybody') return true;
  if (narrow === 'everybody') return false;
  return [...narrow].every((party) => wide.has(party));
}

/** Whether a file is that of one party alone. */
export function isOwn(readership: Readership, party: string): boolean {
  return readership !== 'everybody' && readership.size === 1 && readership.has(party);
}

/** Whether a file is the author's alone. */
export function isAuthors(readership: Readership): boolean {
  return readership !== 'everybody' && readership.size === 0;
}
