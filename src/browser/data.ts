/** What the file holds beside the page. */
import type { Held } from '../page/file.ts';

/** The data of a name. */
export function dataIn<Name extends keyof Held>(name: Name): Held[Name] {
  // The file was written with data of this type under this name.
  return JSON.parse(document.getElementById(name)?.textContent ?? 'null') as Held[Name];
}
