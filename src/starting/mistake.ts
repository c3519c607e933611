/** What was typed for a first model, read; or why it cannot be. */
import { fold } from '../words/fold.ts';

/** What is wrong with what was typed, and how to write it. */
export interface Mistake {
  readonly ok: false;
  readonly message: string;
  readonly hint: string;
}

/** What was typed, as it is meant, or what is wrong with it. */
export type Typed<Meant> = { readonly ok: true; readonly meant: Meant } | Mistake;

/** A mistake in these words. */
export function mistaken(message: string, hint: string): Mistake {
  return { ok: false, message, hint };
}

/** What is wrong with names of which each shall stand for one thing: none at all, or the same again; null where nothing is. */
export function namesWrong(names: readonly string[], where: string): Mistake | null {
  if (names.includes(''))
    return mistaken(
      `A name is missing in ${where}`,
      'Write something before and behind each sign that parts names, or put a name that holds one in double quotes.',
    );
  const folded = names.map(fold);
  const again = names.find((_, place) => folded.indexOf(folded[place] ?? '') < place);
  return again === undefined
    ? null
    : mistaken(`"${again}" stands twice in ${where}`, 'Leave one out, or give it another name.');
}
