/** What a program finds in a file of JSON or YAML, where it has to be as it expects. */
import { quoted } from '../../load/fault.ts';
import { plainNumber } from '../numbers.ts';
import { fromProgram, refuseAt } from '../refused.ts';
import type { Item, KeyedItem } from './tree.ts';

/** The value of a key; null where there is none, or nothing in it. */
export function valueOf(item: Item, key: string): Item | null {
  const found = item.kind === 'mapping' ? item.entries.find((entry) => entry.key === key)?.value : undefined;
  return found === undefined || found.kind === 'nothing' ? null : found;
}

/** The value of a key that has to be there. */
export function dueIn(item: Item, key: string): Item {
  return valueOf(item, key) ?? refuseAt(item.at, `Here "${key}" is missing`, fromProgram);
}

/** The entries of a thing that has to be a mapping. */
export function entriesIn(item: Item): readonly KeyedItem[] {
  return item.kind === 'mapping' ? item.entries : refuseAt(item.at, 'A mapping is due here', fromProgram);
}

/** The items of a thing that has to be a list. */
export function itemsIn(item: Item): readonly Item[] {
  return item.kind === 'list' ? item.items : refuseAt(item.at, 'A list is due here', fromProgram);
}

/** The finite number that a thing has to be; a number in quotes is one. */
export function numberAt(item: Item): number {
  const number = item.kind === 'number' || item.kind === 'text' ? plainNumber(item.text) : null;
  return number ?? refuseAt(item.at, `${wordsOf(item)} is no number`, 'Write a number, such as 0.25.');
}

/** The words of a thing that has to be a single one. */
export function wordAt(item: Item): string {
  return item.kind === 'text' || item.kind === 'number'
    ? item.text
    : refuseAt(item.at, 'A word is due here', fromProgram);
}

function wordsOf(item: Item): string {
  return item.kind === 'text' || item.kind === 'number' ? quoted(item.text) : 'This';
}

/** What a mapping holds beside what is read of it, such as a discount: a sentence each, for it is left out. */
export function restTold(item: Item, read: readonly string[]): readonly string[] {
  return entriesIn(item).flatMap(({ key }) =>
    read.includes(key) ? [] : [`${quoted(key)} is left out, for a model has no place for it.`],
  );
}
