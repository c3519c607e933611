/** Which way a text is read. */
import { once } from '../once.ts';

const leftward = once(
  () =>
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu,
);
const letter = once(() => /\p{L}/u);
const letters = once(() => /\p{L}/gu);

/** Whether most letters of a text are read from right to left. */
export function isMostlyLeftward(text: string): boolean {
  return leaningOf(text) < 0;
}

/** Whether at least half of its letters are read from left to right; of a text without letters nothing holds. */
export function isMostlyRightward(text: string): boolean {
  return leaningOf(text) >= 0 && letter().test(text);
}

/** How many more letters are read from left to right than from right to left. */
function leaningOf(text: string): number {
  return (text.match(letters())?.length ?? 0) - 2 * (text.match(leftward())?.length ?? 0);
}
