/** Links as whom a model is read: what a file that stands by itself says with `known-to`. */
import type { Reader } from '../../model/reader.ts';
import { onKey, quoted } from '../fault.ts';
import type { Outcome } from '../fault.ts';
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
    const spot = spotOf('known-to');
    const named = each(file, spot, (id, at) => ({ id, at }));
    const [first, second] = named;
    if (first === undefined) return 'author';
    if (second === undefined) return readerAt(linking, first.id, first.at);
    linking.faults.push({
      code: 'wrong-readers',
      message: `A model by itself is as one reader knows it, and this names ${named.length}`,
      hint: 'What several may know stands in a file beside the public one, such as stance.guild+union.yaml.',
      place: onKey('known-to'),
    });
    return null;
  });
}

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
