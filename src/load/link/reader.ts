/** Links as whom a model is read: what a file that stands by itself says with `known-to`. */
import type { Reader } from '../../model/reader.ts';
import { onKey, quoted } from '../fault.ts';
import type { Fault, Outcome } from '../fault.ts';
import { fold } from '../../words/fold.ts';
import { each } from './each.ts';
import { unknownHint } from './hints.ts';
import { step } from './references.ts';
import type { Known, Linking } from './references.ts';
import { placeOfSpot, spotOf } from './spot.ts';
import type { Spot } from './spot.ts';

/** Whoever the model is as known to: null without `known-to`, the author where that is an empty list. */
export function linkReader(known: Known): Outcome<Reader | null> {
  return step(known, (linking) => {
    const { 'known-to': file = null } = linking.checked.file;
    if (file === null || linking.checked.isFaulty('known-to')) return null;
    linking.faults.push(...reservedFaults(linking));
    const spot = spotOf('known-to');
    const named = each(file, spot, (id, at) => ({ id, at }));
    const [first, second] = named;
    if (first === undefined) return 'author';
    if (second === undefined) return readerAt(linking, first.id, first.at);
    linking.faults.push(severalReaders(named.length));
    return null;
  });
}

/** A fault where a model that stands by itself is for several readers. */
export function severalReaders(count: number): Fault {
  return {
    code: 'wrong-readers',
    message: `A model by itself is as one reader knows it, and this names ${count}`,
    hint: 'What several may know stands in a file beside the public one, such as stance.guild+union.yaml.',
    place: onKey('known-to'),
  };
}

/** A fault for each party and bloc that goes by a word for another reader. */
function reservedFaults({ parties, blocs }: Linking): readonly Fault[] {
  const sections = [
    ['parties', parties],
    ['blocs', blocs],
  ] as const;
  return sections.flatMap(([section, sides]) =>
    [...sides.values()].flatMap(({ id, name, aliases }): readonly Fault[] => {
      const word = [id, name, ...aliases].find((one) => reserved.has(fold(one)));
      if (word === undefined) return [];
      return [
        {
          code: 'reserved-reader',
          message: `${quoted(word)} is a reader, whom no party and no bloc can be called after`,
          hint: 'Choose another word: --as takes "public" for everybody and "author" for you.',
          place: onKey(section, id),
        },
      ];
    }),
  );
}

const reserved: ReadonlySet<string> = new Set(['public', 'author']);

function readerAt(linking: Linking, id: string, spot: Spot): Reader | null {
  const found = linking.blocs.get(id) ?? linking.parties.get(id) ?? null;
  if (found === null && !linking.checked.declares('parties', id) && !linking.checked.declares('blocs', id)) {
    const known = [...linking.parties.keys(), ...linking.blocs.keys()];
    linking.faults.push({
      code: 'unknown-reader',
      message: `Unknown reader ${quoted(id)}`,
      hint: unknownHint(linking, 'parties', id, known),
      place: placeOfSpot(spot),
    });
  }
  return found;
}
