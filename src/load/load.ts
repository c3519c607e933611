/** From the text of a model to a Negotiation, or to every fault in it. */
import { codes } from '../model/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Fault, Outcome } from './fault.ts';
import { link } from './link/link.ts';
import { place } from './yaml/places.ts';
import { readYaml } from './yaml/read.ts';
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

/** How a text is loaded. */
export interface LoadOptions {
  /** The name that the faults are told under; no file of that name is looked for. */
  readonly file?: string;
  /** Whether to look for what is odd in a sound model too, and to tell beside faults what YAML cuts short; it takes a moment more. */
  readonly warn?: boolean;
}

/**
 * Reads a model from its text, YAML 1.2 or JSON in version 1 of the format. It touches no disk and no stream,
 * gives the same for the same text, and throws for no text whatever: what is wrong with it is among the faults.
 * The tree of a text takes some eighty times its memory, so keep texts of strangers below some 24 MiB.
 */
export function load(source: string, { file = '<text>', warn = false }: LoadOptions = {}): Loaded {
  const text = withLineFeeds(source);
  const yaml = readYaml(text);
  const checked = yaml.value === null ? none : validate(yaml.value);
  const linked = checked.value === null ? none : link(checked.value);
  const faults = [...yaml.faults, ...checked.faults, ...linked.faults];
  const placed = (found: readonly Fault[]) => place(found, file, text, yaml.tree);
  if (checked.value === null || linked.value === null || faults.length > 0)
    return {
      ok: false,
      file,
      // What YAML cut may be what is then missed.
      faults: placed(warn ? [...faults, ...yaml.warnings] : faults),
      opened: faults.every(({ code }) => codes[code].opened),
    };
  const warnings = warn ? placed([...yaml.warnings, ...findWarnings(checked.value.file, linked.value)]) : [];
  return { ok: true, file, negotiation: linked.value, warnings };
}

/** What a stage makes of nothing. */
const none = { value: null, faults: [] } as const satisfies Outcome<null>;

/** To YAML a lone carriage return ends a line, to its parser it does not; a byte order mark is no part of the text. */
function withLineFeeds(source: string): string {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/gu, '\n') : text;
}
