/** Who sits where in the public model: its parties and blocs, who may read what, and by which words readers are named. */
import { didYouMean } from '../../words/near.ts';
import { fold } from '../../words/fold.ts';
import { isMapping } from '../schema/looks.ts';
import type { Beside } from './beside.ts';

/** A party or a bloc, as far as a file tells of it. */
interface Seat {
  readonly id: string;
  readonly words: readonly string[];
  /** The parties that it stands for: itself, or the members of a bloc. */
  readonly parties: ReadonlySet<string>;
}

/** The parties and blocs of the public model, by their ids, sound or not. */
export type Seats = ReadonlyMap<string, Seat>;

/** As whom a model is read: the id of a party or bloc, "author", or null for the public. */
export type As = string | null;

/** Who sits where, in the values of a public model. */
export function seatsIn(model: unknown): Seats {
  const seats = (section: string, partiesOf: (id: string, held: unknown) => readonly string[]) =>
    Object.entries(sectionOf(model, section)).map(([id, held]): [string, Seat] => {
      const words = ['name', 'aliases'].flatMap((key) => textsIn(held, key));
      return [id, { id, words: [id, ...words], parties: new Set(partiesOf(id, held)) }];
    });
  return new Map([
    ...seats('parties', (id) => [id]),
    ...seats('blocs', (_, held) => textsIn(held, 'members')),
  ]);
}

function sectionOf(model: unknown, section: string): Readonly<Record<string, unknown>> {
  const held = isMapping(model) ? model[section] : undefined;
  return isMapping(held) ? held : {};
}

/** The texts under a key, one or a list of them. */
export function textsIn(held: unknown, key: string): readonly string[] {
  const value = isMapping(held) ? held[key] : undefined;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string');
}

/** The parties that readers stand for; one that the public does not know stands for itself. */
export function readershipOf(readers: readonly string[], seats: Seats): ReadonlySet<string> {
  return new Set(readers.flatMap((id) => [...(seats.get(id)?.parties ?? [id])]));
}

/** Whether a reader may read a file: a bloc where all its members may. */
export function mayRead(as: As, readers: readonly string[], seats: Seats): boolean {
  if (as === null) return false;
  if (as === 'author') return true;
  const readership = readershipOf(readers, seats);
  const parties = [...readershipOf([as], seats)];
  // A bloc whose members are lost to a fault stands for nobody, who may read nothing.
  return parties.length > 0 && parties.every((party) => readership.has(party));
}

/** Whom a word means: a party or bloc of the public model by any of its words, or one that files lie there for; undefined for nobody. */
export function readerNamed(word: string, seats: Seats, beside: readonly Beside[]): As | undefined {
  const wanted = fold(word);
  if (wanted === 'public') return null;
  if (wanted === 'author') return 'author';
  const seat = [...seats.values()].find(({ words }) => words.some((one) => fold(one) === wanted));
  if (seat !== undefined) return seat.id;
  return beside.some(({ readers }) => readers.includes(wanted)) ? wanted : undefined;
}

/** Who can be meant where a word means nobody. */
export function readersHint(word: string, seats: Seats): string {
  const known = [...seats.values()].flatMap(({ words }) => words);
  return (
    didYouMean(word, [...known, 'public', 'author']) ??
    `Readers are public, author and the parties and blocs of the model: ${[...seats.keys()].slice(0, 10).join(', ')}.`
  );
}
