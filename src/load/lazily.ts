/** Loading for whoever can wait: what reads a text with its places is as large as all the rest, and most models do without it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { As } from './join/seats.ts';
import type { FileText } from './join/files.ts';
import type { LoadOptions, Loaded } from './loaded.ts';
import { firstPass, withLineFeeds } from './passes.ts';
import type { FirstPass } from './passes.ts';
import { quickValue } from './yaml/quick.ts';
import type { YamlValue } from './yaml/walk.ts';

/** Loads a model as `load` does, fetching what a faulty one needs only then. */
export function loadLazily(source: string, options: LoadOptions): Promise<Loaded> {
  return passed(firstPass(source, options));
}

/** Loads the files of a model that a reader may read; the first of them is the public one. */
export async function loadView(files: readonly FileText[], as: As, warn: boolean): Promise<Loaded> {
  const { viewPass } = await import('./join/view.ts');
  return passed(viewPass(files, as, warn));
}

/** Checks all files of a model, as each of its readers has them; the first of them is the public one. */
export async function loadEveryView(
  files: readonly FileText[],
  unread: readonly Diagnostic[],
): Promise<Loaded> {
  const { everyView } = await import('./join/everyview.ts');
  const { readYaml } = await import('./yaml/read.ts');
  return everyView(files, unread, readYaml);
}

/** The value of a text, sound or not; null where it has none. */
export async function valueOfText(source: string): Promise<YamlValue> {
  const text = withLineFeeds(source);
  const value = quickValue(text);
  if (value !== null) return value;
  const { readYaml } = await import('./yaml/read.ts');
  return readYaml(text).value;
}

async function passed(first: FirstPass): Promise<Loaded> {
  if (first.kind === 'loaded') return first.loaded;
  const { readYaml } = await import('./yaml/read.ts');
  return first.again(readYaml);
}
