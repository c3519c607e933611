/**
 * The two passes over a text. A sound model needs values alone, and those are read fast; places are needed for what
 * is wrong or odd, so there alone the text is read again with the reader that knows them, whose word is final.
 */
import { codes } from '../model/diagnostic.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Fault } from './fault.ts';
import { link } from './link/link.ts';
import type { LoadOptions, Loaded } from './loaded.ts';
import type { ModelFile } from './schema/model.ts';
import { validate } from './schema/validate.ts';
import { findWarnings } from './odd/warnings.ts';
import { quickValue } from './yaml/quick.ts';
import type { Yaml } from './yaml/read.ts';
import type { YamlValue } from './yaml/walk.ts';

/** Reads a text with its places; it is given by whoever has it at hand, for a sound model does without. */
export type ReadYaml = (text: string) => Yaml;

/** What the first pass comes to: the model, or the second pass, which is still to be made. */
export type FirstPass =
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  | { readonly kind: 'again'; readonly again: (read: ReadYaml) => Loaded };

/** Loads a model from its values alone where it is sound and nothing odd is asked for. */
export function firstPass(source: string, { file = '<text>', warn = false }: LoadOptions): FirstPass {
  const text = withLineFeeds(source);
  const value = warn ? null : quickValue(text);
  const meaning = value === null ? null : meaningOfValue(value);
  const negotiation = meaning?.faults.length === 0 ? meaning.negotiation : null;
  if (negotiation !== null)
    return { kind: 'loaded', loaded: { ok: true, file, files: [file], negotiation, warnings: [] } };
  return { kind: 'again', again: (read) => secondPass(read(text), meaning, { file, warn }) };
}

/** Both passes read the same values, so what was made of them is not made again. */
function secondPass(
  yaml: Yaml,
  known: TextMeaning | null,
  { file, warn }: Required<Omit<LoadOptions, 'as'>>,
): Loaded {
  const meaning = (yaml.faults.length === 0 ? known : null) ?? meaningOfValue(yaml.value);
  const faults = [...yaml.faults, ...meaning.faults];
  if (meaning.file === null || meaning.negotiation === null || faults.length > 0)
    return {
      ok: false,
      file,
      files: [file],
      // What YAML cut may be what is then missed.
      faults: yaml.place(warn ? [...faults, ...yaml.warnings] : faults, file),
      opened: faults.every(({ code }) => codes[code].opened),
    };
  const odd = warn ? [...yaml.warnings, ...findWarnings(meaning.file, meaning.negotiation)] : [];
  return { ok: true, file, files: [file], negotiation: meaning.negotiation, warnings: yaml.place(odd, file) };
}

/** What the values of a text mean, however they were read; null where there is nothing to go on with. */
export interface TextMeaning {
  readonly file: ModelFile | null;
  readonly negotiation: Negotiation | null;
  readonly faults: readonly Fault[];
}

/** What the values of a text mean. */
export function meaningOfValue(value: YamlValue): TextMeaning {
  if (value === null) return { file: null, negotiation: null, faults: [] };
  const checked = validate(value);
  if (checked.value === null) return { file: null, negotiation: null, faults: checked.faults };
  const linked = link(checked.value);
  return {
    file: checked.value.file,
    negotiation: linked.value,
    faults: [...checked.faults, ...linked.faults],
  };
}

/** To YAML a lone carriage return ends a line, to its parser it does not; a byte order mark is no part of the text. */
export function withLineFeeds(source: string): string {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/gu, '\n') : text;
}
