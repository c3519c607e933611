/** The one namespace of a model: ids, aliases, names and titles of parties, blocs, issues and drafts; a word names one thing. */
import { fold } from '../../words/fold.ts';
import { quoted } from '../fault.ts';
import type { Fault, Said } from '../fault.ts';
import { each } from './each.ts';
import { keyIn, placeOfSpot, spotOf, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';
import type { ModelFile } from '../schema/model.ts';
import { nameless } from '../schema/sound.ts';

interface Word {
  readonly word: string;
  readonly owner: string;
  readonly id: string;
  /** Whether it is a name or a title. */
  readonly isLong: boolean;
  readonly spot: Spot;
}

/** A fault for each word that two things share. */
export function wordFaults(file: ModelFile): readonly Fault[] {
  const owners = new Map<string, Word>();
  return wordsOf(file).flatMap((found): Fault[] => {
    if (found.word === nameless) return [];
    const known = owners.get(fold(found.word));
    if (known === undefined) owners.set(fold(found.word), found);
    if (known === undefined || known.owner === found.owner) return [];
    return [
      {
        code: 'shared-word',
        hint: `A word on the command line names one thing, in any case of its letters: rename one of the two${suggestion(found, known)}.`,
        ...alreadyNames(found, known),
        rival: alreadyNames(known, found),
      },
    ];
  });
}

/** A longer name that tells the one from the other; an id or an alias is better made anew. */
function suggestion({ word, id, isLong }: Word, known: Word): string {
  return !isLong || !known.isLong ? '' : `, such as ${quoted(`${word} (${id})`)}`;
}

/** What is said at the one word if it is the later of the two. */
function alreadyNames({ word, spot }: Word, { owner }: Word): Said {
  return { message: `The word ${quoted(word)} already names ${owner}`, place: placeOfSpot(spot) };
}

/** A fault for each alias that could be taken for a party as of a day. */
export function aliasFaults(file: ModelFile): readonly Fault[] {
  return sidesOf(file).flatMap(({ section, id, side }) =>
    each(side.aliases, spotOf(section, id, 'aliases'), (alias, at) =>
      alias.includes('@') ? badAlias(alias, at) : null,
    ),
  );
}

function badAlias(alias: string, spot: Spot): Fault {
  return {
    code: 'bad-alias',
    message: `The alias ${quoted(alias)} holds "@"`,
    hint: 'Behind "@" the command line reads a day: choose another word. A name may hold the sign.',
    place: placeOfSpot(spot),
  };
}

function wordsOf(file: ModelFile): readonly Word[] {
  const found: Word[] = [];
  for (const { section, what, id, side } of sidesOf(file)) {
    const owner = `${what} "${id}"`;
    const spot = keyIn(spotOf(section), id);
    found.push({ word: id, owner, id, isLong: false, spot });
    found.push({ word: side.name, owner, id, isLong: true, spot: valueIn(spot, 'name') });
    for (const alias of each(side.aliases, valueIn(spot, 'aliases'), (word, at) => ({ word, spot: at })))
      found.push({ ...alias, owner, id, isLong: false });
  }
  const titled = [
    ['issues', 'the issue', file.issues],
    ['proposals', 'the draft', file.proposals ?? {}],
  ] as const;
  for (const [section, what, things] of titled) {
    for (const [id, { title }] of Object.entries(things)) {
      const owner = `${what} "${id}"`;
      const spot = keyIn(spotOf(section), id);
      found.push({ word: id, owner, id, isLong: false, spot });
      if (title) found.push({ word: title, owner, id, isLong: true, spot: valueIn(spot, 'title') });
    }
  }
  return found;
}

function sidesOf({ parties, blocs }: ModelFile) {
  const sections = [
    ['parties', 'the party', parties],
    ['blocs', 'the bloc', blocs ?? {}],
  ] as const;
  return sections.flatMap(([section, what, sides]) =>
    Object.entries(sides).map(([id, side]) => ({ section, what, id, side })),
  );
}
