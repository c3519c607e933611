/** Warns where what only a file for few holds stands in one that more may read, be it in a comment. */
import { quoted } from '../fault.ts';
import { isMapping } from '../schema/looks.ts';
import { nameInFolder } from './beside.ts';
import type { FaultIn, ReadPart } from './files.ts';
import { isWithin } from './layer.ts';
import { quotableIn, searched } from './searched.ts';
import type { Found, Searched } from './searched.ts';
import { textsIn } from './seats.ts';

/** A warning where a wider file tells a text, or a name, of a narrower one; once for each text. */
export function toldElsewhere(parts: readonly ReadPart[]): readonly FaultIn[] {
  const wide = parts.map(({ text, value }) => ({ text: searched(text), holds: new Set(wordsOf(value)) }));
  return parts.flatMap((narrow) =>
    parts.flatMap((one, file): readonly FaultIn[] => {
      const known = wide[file];
      if (known === undefined || !isWithin(narrow.readership, one.readership)) return [];
      if (isWithin(one.readership, narrow.readership)) return [];
      // What every file holds that is as wide as the wider one, it may tell.
      const held = parts.flatMap((other, at) =>
        isWithin(one.readership, other.readership) ? [wide[at]] : [],
      );
      const open = new Set(held.flatMap((other) => [...(other?.holds ?? [])]));
      return told(narrow, open, known.text).map((found) => ({
        file,
        fault: warning(found, narrow.file),
      }));
    }),
  );
}

/**
 * What of a narrow file a text tells: so many letters of a text in a row, or a name as a whole word. Whole texts that
 * are open to the readers of the wider file may be quoted in the narrow one.
 */
function told({ value }: ReadPart, open: ReadonlySet<string>, text: Searched): readonly Found[] {
  const isOnly = (word: string): boolean => !open.has(word);
  const texts = new Set(wordsOf(value).filter(isOnly));
  const names = new Set(namesIn(value).filter(isOnly));
  let letters: readonly string[] | undefined;
  const quotable = (): readonly string[] => (letters ??= quotableIn(open));
  const found = [
    ...[...texts].map((word) => text.runOf(word, quotable)),
    ...[...names].map((word) => text.wordAt(word)),
  ].flatMap((one) => one ?? []);
  // A label and its id may be one word.
  return [...new Map(found.map((one) => [one.at, one])).values()];
}

function warning({ at, text }: Found, file: string) {
  return {
    code: 'told-elsewhere',
    message: `This tells what stands in ${nameInFolder(file)} alone: ${quoted(text)}`,
    hint: 'Say it in other words here, or leave it to that file.',
    place: at,
  } as const;
}

/** All keys and texts of a value. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...wordsOf(held)]);
}

/** The ids, names and titles that a file gives to things; those of points are words like any other. */
function namesIn(value: unknown): readonly string[] {
  if (!isMapping(value)) return [];
  const sections = ['sources', 'parties', 'blocs', 'issues', 'proposals'].map((section) => value[section]);
  return sections
    .filter(isMapping)
    .flatMap((things) =>
      Object.entries(things).flatMap(([id, thing]) => [
        id,
        ...['name', 'title', 'aliases'].flatMap((key) => textsIn(thing, key)),
      ]),
    );
}
