/** What a reader sees as letters, found in time that grows no faster than the text. */
import { once } from './once.ts';

const segmenter = once(() => new Intl.Segmenter());

/** How much is looked at together: a segmenter copies its whole text for every letter that it finds. */
const reach = 64;

/** Signs that are a letter each, whatever of their kind stands beside them: Latin, Greek, Cyrillic, punctuation, kana, Han. */
const simple =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u0482\u048a-\u052f\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff]*$/u;

/** The letters of a text: a base with its accents, an emoji of several parts. */
export function* lettersOf(text: string): Generator<string> {
  for (const slice of slicesOf(text)) {
    if (simple.test(slice)) yield* slice;
    else for (const { segment } of segmenter().segment(slice)) yield segment;
  }
}

/** The text in short slices, none of which ends within a letter; a letter that is longer is a slice by itself. */
export function* slicesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const slice = sliceAt(text, at);
    yield slice;
    at += slice.length;
  }
}

function sliceAt(text: string, at: number): string {
  const slice = text.slice(at, endOfUnit(text, at + reach));
  if (at + slice.length === text.length) return slice;
  if (simple.test(slice)) return slice.slice(0, -1);
  // What follows may belong to the last letter, and to none before it.
  const last =
    segmenter()
      .segment(slice)
      .containing(slice.length - 1)?.index ?? 0;
  return last > 0 ? slice.slice(0, last) : longLetter(text, at);
}

/** A letter longer than any slice; looked for in twice as much each time, so that all of it is seen about twice. */
function longLetter(text: string, at: number): string {
  for (let size = 2 * reach; ; size *= 2) {
    const slice = text.slice(at, endOfUnit(text, at + size));
    const first = segmenter().segment(slice).containing(0)?.segment ?? slice;
    if (first.length < slice.length || at + slice.length === text.length) return first;
  }
}

/** No letter ends between the halves of what takes two units. */
function endOfUnit(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
}
