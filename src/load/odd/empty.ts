/** Lists that hold nothing: a model says no more with one than without, and an author may take it to say "none". */
import { onKey, quoted } from '../fault.ts';
import type { Fault, Path } from '../fault.ts';
import { isEmptyList, isMapping } from '../schema/looks.ts';

/** A warning for each empty list of a sound file. */
export function emptyLists(held: unknown, path: Path = []): readonly Fault[] {
  if (isEmptyList(held)) return [emptyList(path)];
  if (Array.isArray(held)) return held.flatMap((one, place) => emptyLists(one, [...path, place]));
  if (!isMapping(held)) return [];
  return Object.entries(held).flatMap(([key, one]) =>
    typeof one === 'object' && key !== 'known-to' ? emptyLists(one, [...path, key]) : [],
  );
}

/** What an empty list does not say. */
const unsaid: ReadonlyMap<unknown, string> = new Map([
  ['demands', 'It is as if it were left out: that nothing is demanded is not recorded.'],
  ['concedes', 'It is as if it were left out: that nothing is conceded is not recorded.'],
  ['rejects', 'It is as if it were left out: that nothing is rejected is not recorded.'],
  ['evidence', 'It is as if it were left out: what is cited for the whole stands behind this too.'],
]);

function emptyList(path: Path): Fault {
  const key = path.at(-1);
  return {
    code: 'empty-list',
    message: `${quoted(`${key ?? ''}`)} is an empty list`,
    hint: unsaid.get(key) ?? 'It is as if it were left out: name what it holds, or remove it.',
    place: onKey(...path),
  };
}
