/** What an id is: the form of the ids that a file declares. */
import { onKey, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { ModelFile } from '../schema/model.ts';

/** Ids are lower-case words joined by hyphens. */
export function isId(word: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(word);
}

/** A fault for each declared id that is none; everything else still links to it. */
export function idFaults({ sources, parties, blocs, issues, proposals }: ModelFile): readonly Fault[] {
  return Object.entries({ sources, parties, blocs, issues, proposals }).flatMap(([section, held]) =>
    Object.keys(held ?? {}).flatMap((id): Fault[] => (isId(id) ? [] : [noId(section, id)])),
  );
}

function noId(section: string, id: string): Fault {
  return {
    code: 'bad-id',
    message: `${quoted(id)} is no id: ids are lower-case words, digits and single hyphens, and begin with a letter`,
    hint: hintFor(id),
    place: onKey(section, id),
  };
}

function hintFor(id: string): string {
  const like = idLike(id);
  return like === null
    ? 'Begin it with a word, such as "year-2014".'
    : `Write "${like}", here and wherever it is referred to; names and titles may hold anything.`;
}

/** The id that is nearest to a word, or null where it has none. */
export function idLike(word: string): string | null {
  const near = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);
  return isId(near) ? near : null;
}
