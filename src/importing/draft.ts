/** What an import comes to before it is written. */
import type { Document } from 'yaml';
import type { ModelFile } from '../load/schema/model.ts';

/** A file from outside, as text with its encoding taken off, and as it lies on the disk. */
export interface Foreign {
  /** Its path, as it was named. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Its first lines, by which a table is known for what it is. */
export function linesOf({ text }: Pick<Foreign, 'text'>): readonly string[] {
  return text.slice(0, 20_000).split(/\r\n|\r|\n/u);
}

/** How it is to be read, as the command line has it; null and empty where that is left to the file. */
export interface ImportOptions {
  /** The title of the model. */
  readonly title: string | null;
  /** The day that the model speaks of, YYYY-MM-DD. */
  readonly date: string;
  /** Headings by what they stand for: `party=Land`. */
  readonly columns: readonly string[];
  /** Scales, each from one end to the other: `no,neutral,yes`. */
  readonly scales: readonly string[];
  /** What the walk-away of a playbook is: the last point that is accepted, or the first that is refused. */
  readonly walkAway: 'last' | 'refused' | null;
  /** How the evaluations of Genius are taken: as parts of the largest, or as they are. */
  readonly evaluations: 'scaled' | 'raw';
  /** The model that the file adds to. */
  readonly onto: { readonly file: string; readonly text: string } | null;
  /** Writes a name of any script in the letters of an id. */
  readonly spell: (word: string) => string;
}

/** A model as far as the file tells it, and each thing that it tells and a model cannot keep. */
export interface Draft {
  /** The model, or that which it adds to as it stands there, with its comments. */
  readonly model: ModelFile | Document;
  readonly told: readonly string[];
}

/** A form that files from outside have. */
export interface ForeignKind {
  /** What it is, in a few words: "a CSV, TSV or .xlsx table". */
  readonly what: string;
  /** Whether files look like it, by what they hold. */
  readonly recognises: (files: readonly Foreign[]) => boolean;
  /** Throws what is `Refused`. */
  readonly read: (files: readonly Foreign[], options: ImportOptions) => Draft | Promise<Draft>;
}
