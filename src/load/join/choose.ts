/** Which of the files beside a model are read for whoever it is read as. */
import { quoted } from '../fault.ts';
import { fold } from '../../words/fold.ts';
import { isMapping } from '../schema/looks.ts';
import type { Beside } from './beside.ts';
import { mayRead, readerNamed, readersHint, seatsIn, textsIn } from './seats.ts';
import type { As, Seats } from './seats.ts';

/** As whom a model is asked to be read, in a word; nothing where nobody says. */
export interface Wish {
  readonly word: string | null;
  /** Whose sheet or the like it is, where that says as whom it is read. */
  readonly meant: string | null;
}

/** As whom a model is read, who sits where in it, and the files that this reader may know; or why as nobody. */
export type ReaderChoice =
  | {
      readonly kind: 'chosen';
      readonly as: As;
      readonly seats: Seats;
      readonly chosen: readonly Beside[];
    }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

/** Chooses by the names of the files alone: what a reader may not know is not opened. */
export function choose(model: unknown, beside: readonly Beside[], { word, meant }: Wish): ReaderChoice {
  const seats = seatsIn(model);
  // A model without anybody in it has faults that come first.
  if (seats.size === 0) return { kind: 'chosen', as: null, seats, chosen: [] };
  const edition = editionOf(model);
  const named = word === null ? undefined : readerNamed(word, seats, edition === undefined ? beside : []);
  if (word !== null && named === undefined)
    return { kind: 'refused', message: `Unknown reader "${word}"`, hint: readersHint(word, seats) };
  if (edition !== undefined && named !== undefined && named !== edition) return otherReader(edition);
  // A word that names no reader is for the command to refuse that it was typed behind.
  const isSide = meant !== null && !['public', 'author'].includes(fold(meant));
  const behind = isSide ? readerNamed(meant, seats, beside) : undefined;
  const as = edition ?? named ?? behind ?? null;
  const isPublic = edition === undefined && named === null;
  const chosen = isPublic ? [] : beside.filter(({ readers }) => mayRead(as, readers, seats));
  return { kind: 'chosen', as, seats, chosen };
}

/** Whether a file is one of the model's by its name alone, for all of its readers are known. */
export function isKnown({ readers }: Beside, seats: Seats): boolean {
  return readers.every((id) => seats.has(id));
}

/** Whose edition a model is that says at its top who knows it; undefined where it is the public one, or says several. */
function editionOf(model: unknown): As | undefined {
  const written = isMapping(model) ? model['known-to'] : undefined;
  if (written === undefined || written === null) return undefined;
  const [first, second] = textsIn(model, 'known-to');
  if (first === undefined) return 'author';
  return second === undefined ? first : undefined;
}

function otherReader(edition: As): ReaderChoice {
  const whose = edition === 'author' ? 'the author' : quoted(edition ?? '');
  return {
    kind: 'refused',
    message: `The model is as ${whose} knows it, and can be read as nobody else`,
    hint: 'Leave --as out, or ask the model that it was made from.',
  };
}
