/** What the file holds beside the page. */
import type { PageData } from '../page/file.ts';

/** The data of a name. */
export function dataIn<Name extends keyof PageData>(name: Name): PageData[Name] {
  // The file was written with data of this type under this name.
  return JSON.parse(document.getElementById(name)?.textContent ?? 'null') as PageData[Name];
}
