/** Parts what was typed on one line; what stands in double quotes is a name, whatever signs it holds. */
import { tidy } from '../importing/names.ts';
import { mistaken } from './mistake.ts';
import type { Typed } from './mistake.ts';

/** A name in quotes ends where a name could; a quote within it is written twice. */
const quoted = '(?<=^|[\\s,，،、:：<|])"(?:[^"]|"")*"(?=\\s*(?:$|[,，،、:：<|]))';

/** What parts the entries of a list, in any script. */
const commas = ',，،、';

/** The pieces between signs. */
export function split(text: string, signs: string): readonly string[] {
  const places = placesOf(text, signs);
  return [...places, text.length].map((end, at) => text.slice(at === 0 ? 0 : (places[at - 1] ?? 0) + 1, end));
}

/** What stands before the first of these signs and what behind it, which is null where there is none. */
export function halves(text: string, signs: string): readonly [before: string, behind: string | null] {
  const [first] = placesOf(text, signs);
  return first === undefined ? [text, null] : [text.slice(0, first), text.slice(first + 1)];
}

/** The entries of a list; a comma between digits could stand within a number as well, so it is not guessed at. */
export function entriesOf(text: string): Typed<readonly string[]> {
  const unclear = placesOf(text, commas).find((at) => /^\d.\d$/u.test(text.slice(at - 1, at + 2)));
  if (unclear !== undefined) {
    const around = /\S*$/u.exec(text.slice(0, unclear))?.[0] ?? '';
    return mistaken(
      `The comma in "${around}${/^\S*/u.exec(text.slice(unclear))?.[0] ?? ''}" could stand within a number or between two entries`,
      'Write a fraction with a point, as in 2.5, and thousands without a sign. Between entries, put a blank behind the comma.',
    );
  }
  return { ok: true, meant: split(text, commas) };
}

/** A name as it is meant: in one line, without blanks around it, and out of its quotes. */
export function nameIn(piece: string): string {
  const plain = piece.trim();
  const isQuoted = new RegExp(`^${quoted}$`, 'u').test(plain);
  return tidy(isQuoted ? plain.slice(1, -1).replaceAll('""', '"') : plain);
}

function placesOf(text: string, signs: string): readonly number[] {
  const found = text.matchAll(new RegExp(`${quoted}|[${signs}]`, 'gu'));
  return [...found].filter(([sign]) => sign.length === 1).map(({ index }) => index);
}
