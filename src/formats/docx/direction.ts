/** Which way a text is read. */
import { once } from '../once.ts';

const leftward = once(
  () =>
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu,
);
const letter = once(() => /\p{L}/gu);

/** Whether most letters of a text are read from right to left. */
export function isMostlyLeftward(text: string): boolean {
  const turned = text.match(leftward())?.length ?? 0;
  return turned > 0 && 2 * turned > (text.match(letter())?.length ?? 0);
}
