/** Keys that are the author's own, and no part of the model. */

/** Whether a key at the top of a file is the author's own, such as "x-sources". */
export function isHome(key: string): boolean {
  return key.startsWith('x-');
}
