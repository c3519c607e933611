/** From the text of a model to a Negotiation, or to every fault in it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { filesBeside } from './join/beside.ts';
import { choose } from './join/choose.ts';
import { viewPass } from './join/view.ts';
import type { LoadOptions, Loaded, ModelText } from './loaded.ts';
import { firstPass, withLineFeeds } from './passes.ts';
import type { FirstPass } from './passes.ts';
import { readYaml } from './yaml/read.ts';

/**
 * Reads a model from its text, YAML 1.2 or JSON in version 1 of the format. It touches no disk and no stream,
 * gives the same for the same text, and throws for no text whatever: what is wrong with it is among the faults.
 * The tree of a text takes some eighty times its memory, so keep texts of strangers below some 24 MiB.
 *
 * Of several files the first is the public model, and the others lie beside it by their names, such as
 * `stance.union.yaml` beside `stance.yaml`. Those that the reader `as` may not know are not looked at; without `as`
 * that is all of them.
 */
export function load(source: string | readonly ModelText[], options: LoadOptions = {}): Loaded {
  const first =
    typeof source === 'string' ? textPass([{ text: source }], options) : textPass(source, options);
  return first.kind === 'loaded' ? first.loaded : first.again(readYaml);
}

function textPass(
  [model, ...others]: readonly (Pick<ModelText, 'text'> & Partial<ModelText>)[],
  options: LoadOptions,
): FirstPass {
  const text = model?.text ?? '';
  const { file = model?.file ?? '<text>', as = null, warn = false } = options;
  const beside = filesBeside(
    file,
    others.map((one) => one.file ?? ''),
  );
  if (as === null && !text.includes('known-to')) return firstPass(text, { file, warn });
  const choice = choose(readYaml(withLineFeeds(text)).value, beside, { word: as, meant: null });
  if (choice.kind === 'refused') return { kind: 'loaded', loaded: refused(file, choice) };
  const chosen = choice.chosen.map((one) => ({
    ...one,
    text: others.find((other) => other.file === one.file)?.text ?? '',
  }));
  return viewPass([{ file, text, readers: null }, ...chosen], choice.as, warn);
}

function refused(file: string, told: Pick<Diagnostic, 'message' | 'hint'>): Loaded {
  const { message, hint } = told;
  const fault: Diagnostic = {
    code: 'unknown-reader',
    severity: 'error',
    message,
    hint,
    as: null,
    file,
    line: 1,
    column: 1,
    excerpt: null,
  };
  return { ok: false, file, files: [file], faults: [fault], opened: true };
}
