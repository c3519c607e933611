/** The one namespace of a model: ids, aliases and names of parties, blocs, issues and drafts; a word names one thing. */
import { fold } from '../../words/find.ts';
import { onKey, onValue, quoted } from '../fault.ts';
import type { Place } from '../fault.ts';
import { each } from './references.ts';
import type { Later, Linking } from './references.ts';
import { nameless } from '../schema/sound.ts';

interface Word {
  readonly word: string;
  readonly owner: string;
  readonly place: Place;
}

/** Says each word that two things share, at the later of the two. */
export function checkWords(linking: Linking, later: Later): void {
  const owners = new Map<string, Word>();
  for (const found of words(linking)) {
    if (found.word === nameless) continue;
    const known = owners.get(fold(found.word));
    if (known === undefined) owners.set(fold(found.word), found);
    else if (known.owner !== found.owner) {
      const place = later(known.place, found.place);
      const [first, second] = place === found.place ? [known, found] : [found, known];
      linking.faults.push({
        code: 'shared-word',
        message: `The word ${quoted(second.word)} already names ${first.owner}`,
        hint: 'A word on the command line names one thing, in any case of its letters: rename one of the two.',
        place,
      });
    }
  }
}

function words({ checked: { file } }: Linking): readonly Word[] {
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
