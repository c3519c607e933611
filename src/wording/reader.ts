/** As whom a model is read, in the words that stand under the title of a page. */
import type { Reader } from '../model/reader.ts';

/** "As The union knows it"; null for the public, who need no telling. */
export function readAs(reader: Reader | null): string | null {
  if (reader === null) return null;
  return reader === 'author' ? 'As the author knows it: confidential' : `As ${reader.name} knows it`;
}
