/** Which way a text is read. */
import { isLeftward } from './belonging.ts';

/** The way that most letters of a text are read, or null of none: a name in Hebrew does not turn an English sentence round. */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
  if (!isLeftward(text)) return /\p{L}/u.test(text) ? 'ltr' : null;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(isLeftward).length * 2 > letters.length ? 'rtl' : 'ltr';
}

/** The stretches of a text, each read one way as a whole; neutral signs between two letters of one way belong to it. */
export function stretchesOf(
  text: string,
): readonly { readonly text: string; readonly isLeftward: boolean }[] {
  if (!isLeftward(text)) return [{ text, isLeftward: false }];
  const stretches: { text: string; isLeftward: boolean }[] = [];
  for (const [part] of text.matchAll(/\p{L}\p{M}*[^\p{L}]*|[^\p{L}]+/gu)) {
    const last = stretches.at(-1);
    const leftward = isLeftward(part);
    if (last?.isLeftward === leftward) last.text += part;
    else stretches.push({ text: part, isLeftward: leftward });
  }
  return stretches;
}
