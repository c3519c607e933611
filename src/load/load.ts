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

/** The text of a file, or why there is none. */
export type Text =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: FaultCode; readonly message: string; readonly hint: string | null };

/** What loading found: a negotiation to ask, or the faults that stand in the way. */
export type Loaded =
  | {
      readonly ok: true;
      readonly file: string;
      readonly negotiation: Negotiation;
      readonly warnings: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      readonly file: string;
      readonly faults: readonly Diagnostic[];
      /** Whether the file could be read as a model at all, faulty or not. */
      readonly opened: boolean;
    };

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

/** Loads a model that was read; `file` is the name that its faults are told under. Warnings are sought only where they are asked for. */
export function load(file: string, read: Text, warn: 'warn' | 'quiet' = 'quiet'): Loaded {
  if (!read.ok) {
    const { code, message, hint } = read;
    const fault: Diagnostic = {
      code,
      severity: 'error',
      message,
      hint,
      file,
      line: 1,
      column: 1,
      excerpt: null,
    };
    return { ok: false, file, faults: [fault], opened: false };
  }
  const { text } = read;
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
  const found = warn === 'warn' ? findWarnings(checked.file, negotiation) : [];
  return { ok: true, file, negotiation, warnings: place(found, 'warning', file, text, tree) };
}

function laterIn(tree: NonNullable<ReturnType<typeof parseYaml>>): (a: Place, b: Place) => Place {
  let offsetOf: ReturnType<typeof finder> | undefined;
  return (a, b) => {
    offsetOf ??= finder(tree);
    return offsetOf(a) > offsetOf(b) ? a : b;
  };
}
