/** Cells that are filled in and say nothing. */

/** Whether a text only says that there is none. */
export function sayNothing(text: string): boolean {
  return /^(?:|-+|–|—|\.+|…|\?|n\/?a|n\.a\.|k\. ?A\.)$/iu.test(text.trim());
}
