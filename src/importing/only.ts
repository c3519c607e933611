/** Kinds that are one file. */
import type { Foreign } from './draft.ts';
import { Refused, whole } from './refused.ts';

/** The one file of a kind that stands by itself; a second is refused. */
export function onlyFile(files: readonly Foreign[], what: string): Foreign {
  const [first, second] = files;
  if (first === undefined) throw new Error('An import has a file');
  if (second === undefined) return first;
  throw new Refused(
    second.file,
    whole,
    `A ${what} is one file, and ${files.length} were named`,
    'Import them one by one, or put them into one table.',
  );
}
