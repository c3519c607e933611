/** From the text of a model to a Negotiation, or to every fault in it. */
import type { Diagnostic, FaultCode, WarningCode } from '../model/diagnostic.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Faults, Place } from './fault.ts';
import { link } from './link/link.ts';
import { parseYaml } from './yaml/parse.ts';
import { toPlain } from './yaml/values.ts';
import { finder, place } from './yaml/places.ts';
import { validate } from './schema/validate.ts';
import { findWarnings } from './warnings.ts';

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
      readonly negotiation: Negotiation;
      readonly warnings: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      /** The name that the model goes by. */
      readonly file: string;
      readonly faults: readonly Diagnostic[];
      /** Whether the text could be read as a model at all, faulty or not. */
      readonly opened: boolean;
    };

export interface LoadOptions {
  /** The name that the faults are told under; no file of that name is looked for. */
  readonly file?: string;
  /** Whether to look for what is odd in a sound model too; it takes a moment more. */
  readonly warn?: boolean;
}

/** Faults that leave no model to speak of: nothing else can be said of the file. */
const unopened: ReadonlySet<FaultCode | WarningCode> = new Set<FaultCode>([
  'no-such-file',
  'not-a-file',
  'unreadable',
  'too-large',
  'not-utf-8',
  'empty-file',
  'several-documents',
  'too-deep',
  'too-many-aliases',
]);

/**
 * Reads a model from its text, YAML 1.2 or JSON in version 1 of the format. It touches no disk and no stream,
 * gives the same for the same text, and throws for no text whatever: what is wrong with it is among the faults.
 * The tree of a text takes some eighty times its memory, so keep texts of strangers below some 24 MiB.
 */
export function load(source: string, { file = '<text>', warn = false }: LoadOptions = {}): Loaded {
  const text = withLineFeeds(source);
  const faults: Faults = [];
  const tree = parseYaml(text, faults);
  const failed = (): Loaded => ({
    ok: false,
    file,
    faults: place(faults, 'error', file, text, tree),
    opened: !faults.some(({ code }) => unopened.has(code)),
  });
  if (tree === null) return failed();
  const value = toPlain(tree, faults);
  if (value === null) return failed();
  const checked = validate(value, faults);
  if (checked === null) return failed();
  const negotiation = link(checked, faults, laterIn(tree));
  if (faults.length > 0) return failed();
  const found = warn ? findWarnings(checked.file, negotiation) : [];
  return { ok: true, file, negotiation, warnings: place(found, 'warning', file, text, tree) };
}

/** To YAML a lone carriage return ends a line, to its parser it does not; a byte order mark is no part of the text. */
function withLineFeeds(source: string): string {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/gu, '\n') : text;
}

function laterIn(tree: NonNullable<ReturnType<typeof parseYaml>>): (a: Place, b: Place) => Place {
  let offsetOf: ReturnType<typeof finder> | undefined;
  return (a, b) => {
    offsetOf ??= finder(tree);
    return offsetOf(a) > offsetOf(b) ? a : b;
  };
}
