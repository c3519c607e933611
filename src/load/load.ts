/** From the text of a model to a Negotiation, or to every fault in it. */
import type { LoadOptions, Loaded } from './loaded.ts';
import { firstPass } from './passes.ts';
import { readYaml } from './yaml/read.ts';

/**
 * Reads a model from its text, YAML 1.2 or JSON in version 1 of the format. It touches no disk and no stream,
 * gives the same for the same text, and throws for no text whatever: what is wrong with it is among the faults.
 * The tree of a text takes some eighty times its memory, so keep texts of strangers below some 24 MiB.
 */
export function load(source: string, options: LoadOptions = {}): Loaded {
  const first = firstPass(source, options);
  return first.kind === 'loaded' ? first.loaded : first.again(readYaml);
}
