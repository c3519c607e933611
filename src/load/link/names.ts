/** The one namespace of a model: ids, aliases and names of parties, blocs, issues and drafts; a word names one thing. */
import { fold } from '../../words/find.ts';
import { onKey, onValue, quoted } from '../fault.ts';
import type { Fault, Place, Said } from '../fault.ts';
import { each } from './references.ts';
import type { ModelFile } from '../schema/model.ts';
import { nameless } from '../schema/sound.ts';

interface Word {
  readonly word: string;
  readonly owner: string;
  readonly place: Place;
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
        hint: 'A word on the command line names one thing, in any case of its letters: rename one of the two.',
        ...alreadyNames(found, known),
        rival: alreadyNames(known, found),
      },
    ];
  });
}

/** What is said at the one word if it is the later of the two. */
function alreadyNames({ word, place }: Word, { owner }: Word): Said {
  return { message: `The word ${quoted(word)} already names ${owner}`, place };
}

function wordsOf(file: ModelFile): readonly Word[] {
  const found: Word[] = [];
  const sections = [
    ['parties', 'the party', file.parties],
    ['blocs', 'the bloc', file.blocs ?? {}],
  ] as const;
  for (const [section, what, sides] of sections) {
    for (const [id, side] of Object.entries(sides)) {
      const owner = `${what} "${id}"`;
      found.push({ word: id, owner, place: onKey(section, id) });
      found.push({ word: side.name, owner, place: onValue(section, id, 'name') });
      for (const [alias, at] of each(side.aliases, [section, id, 'aliases'])) {
        found.push({ word: alias, owner, place: onValue(...at) });
      }
    }
  }
  for (const id of Object.keys(file.issues)) {
    found.push({ word: id, owner: `the issue "${id}"`, place: onKey('issues', id) });
  }
  for (const id of Object.keys(file.proposals ?? {})) {
    found.push({ word: id, owner: `the draft "${id}"`, place: onKey('proposals', id) });
  }
  return found;
}
