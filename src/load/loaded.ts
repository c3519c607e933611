/** What loading gives, and how it is asked for. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Negotiation } from '../model/negotiation.ts';

/**
 * What loading a text gives. Either a `negotiation` to ask, linked and sound, with the `warnings` that were asked
 * for; or the `faults` that stand in the way: all of them at once, in the order of the text, each with its code,
 * its words, how to mend it, and its line and column (both counted from 1, a column in UTF-16 code units).
 */
export type Loaded =
  | {
      readonly ok: true;
      /** The name that the model goes by. */
      readonly file: string;
      /** The files that were read for it, itself the first. */
      readonly files: readonly string[];
      readonly negotiation: Negotiation;
      readonly warnings: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      /** The name that the model goes by. */
      readonly file: string;
      /** The files that were read for it, itself the first. */
      readonly files: readonly string[];
      readonly faults: readonly Diagnostic[];
      /** Whether the text could be read as a model at all, faulty or not. */
      readonly opened: boolean;
    };

/** The text of one of the files of a model, and the name of that file. */
export interface ModelText {
  readonly file: string;
  readonly text: string;
}

/** How a text is loaded. */
export interface LoadOptions {
  /** As whom: a party or a bloc by a word that names it, "author" or "public"; without it, as the public. */
  readonly as?: string | null;
  /** The name that the faults are told under; no file of that name is looked for. */
  readonly file?: string;
  /** Whether to look for what is odd in a sound model too, and to tell beside faults what YAML cuts short; it takes a moment more. */
  readonly warn?: boolean;
}
