/** Claims and what they rest on: sources, evidence, and how a thing is known. */

/** How a claim is known: stated by the party, reported, inferred by the author, or only supposed with `--what-if`. Weakest last. */
export type Basis = 'stated' | 'reported' | 'inferred' | 'supposed';
/** All bases, the weakest last. */
export const bases = ['stated', 'reported', 'inferred', 'supposed'] as const satisfies readonly Basis[];

/** A basis that a file can state. */
export type WrittenBasis = Exclude<Basis, 'supposed'>;
/** All of them, the weakest last. */
export const writtenBases = ['stated', 'reported', 'inferred'] as const satisfies readonly WrittenBasis[];

/** Where claims come from: an article, a memorandum, minutes. */
export interface Source {
  readonly kind: 'source';
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly note: string | null;
}

/** One source of a claim, the place in it, and its words. */
export interface Evidence {
  readonly source: Source;
  readonly at: string | null;
  readonly quote: string | null;
}

/** What a statement rests on; one that says nothing of its own has that of what it stands in, up to the file. */
export interface Supported {
  readonly basis: Basis | null;
  readonly evidence: readonly Evidence[];
}

/** A sentence of the model, such as a note or a public line, with what it rests on. */
export interface Claim extends Supported {
  readonly text: string;
}

/** The weakest of several bases; those that are not given do not count. */
export function weakest(given: readonly (Basis | null)[]): Basis | null {
  return given.reduce(weaker, null);
}

/** The weaker of two bases; one that is not given does not count. */
export function weaker(a: Basis | null, b: Basis | null): Basis | null {
  if (a === null || b === null) return a ?? b;
  return bases.indexOf(a) < bases.indexOf(b) ? b : a;
}
