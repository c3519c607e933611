/** Ids for names of any script: unique, the same for the same names, and the names are kept. */
import { idLike, isId } from '../load/mend/id.ts';
import { fold } from '../words/fold.ts';

/** A name with the id that the model has it under. */
export interface Labelled {
  readonly id: string;
  readonly name: string;
}

/** A name that needs an id, and what it is the name of: where it has no letter for an id, that stands for it. */
export interface Nameless {
  readonly name: string;
  readonly what: string;
}

/**
 * Names of one namespace with ids: parties and issues together are one, and so are the points of an issue. A name
 * that is there already gets a number behind it, as in "City (2)"; so does an id that another name has or is.
 */
export function withIds(all: readonly Nameless[], spell: (word: string) => string): readonly Labelled[] {
  const names = distinct(all.map(({ name }) => tidy(name)));
  const folded = names.map(fold);
  const taken = new Map<string, number>(folded.map((name, place) => [name, place]));
  return all.map(({ what }, place) => {
    const name = names[place] ?? '';
    const plain = idOf(name, spell) ?? `${what}-${place + 1}`;
    const id = free(plain, (one) => isReserved(one) || (taken.get(one) ?? place) !== place);
    taken.set(id, place);
    return { id, name };
  });
}

/** Words that cannot be ids of points. */
function isReserved(id: string): boolean {
  return ['point', 'above', 'below', 'others'].includes(id);
}

/** The same name twice would be one thing to a reader. */
function distinct(names: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return names.map((name) => {
    let [one, number] = [name, 1];
    while (known.has(fold(one))) one = `${name} (${(number += 1)})`;
    known.add(fold(one));
    return one;
  });
}

function idOf(name: string, spell: (word: string) => string): string | null {
  if (isId(name)) return name.slice(0, 60).replace(/-$/u, '');
  const plain = idLike(spell(name));
  return plain ?? idLike(`n${spell(name)}`);
}

function free(id: string, isTaken: (id: string) => boolean): string {
  let [one, number] = [id, 1];
  while (isTaken(one)) one = `${id}-${(number += 1)}`;
  return one;
}

/** A name in one line, without blanks around it. */
export function tidy(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim();
}

/** A point of a list as a model has it: its id alone, where that says all. */
export function pointOf({ id, name }: Labelled): string | Readonly<Record<string, string>> {
  return id === name ? id : { [id]: name };
}

/** A name from that of a file: "our-playbook.md" is "Our playbook". */
export function nameOf(file: string): string {
  const base = (file.split(/[\\/]/u).at(-1) ?? file).replace(/(?<=.)\.[^.]*$/u, '');
  const words = tidy(base.replaceAll(/[-_]+/gu, ' '));
  return words === '' ? 'Positions' : words.charAt(0).toUpperCase() + words.slice(1);
}
