/** Loading for whoever can wait: what reads a text with its places is as large as all the rest, and most models do without it. */
import type { LoadOptions, Loaded } from './loaded.ts';
import { firstPass } from './passes.ts';

/** Loads a model as `load` does, fetching what a faulty one needs only then. */
export async function loadLazily(source: string, options: LoadOptions): Promise<Loaded> {
  const first = firstPass(source, options);
  if (first.kind === 'loaded') return first.loaded;
  const { readYaml } = await import('./yaml/read.ts');
  return first.again(readYaml);
}
