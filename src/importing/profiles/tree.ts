/** What a file of JSON or YAML holds, each thing with its place. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { quoted } from '../../load/fault.ts';
import type { Fault } from '../../load/fault.ts';
import { parseYaml } from '../../load/yaml/parse.ts';
import type { Foreign } from '../draft.ts';
import { lineFinder, refuse, refuseLarge } from '../refused.ts';
import type { FilePlace, Spot } from '../refused.ts';

/** A thing in the file; a truth value is the word for it, and a number keeps how it is written. */
export type Item =
  | { readonly kind: 'mapping'; readonly at: Spot; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly at: Spot; readonly items: readonly Item[] }
  | { readonly kind: 'text'; readonly at: Spot; readonly text: string }
  | { readonly kind: 'number'; readonly at: Spot; readonly text: string; readonly number: number }
  | { readonly kind: 'nothing'; readonly at: Spot };

/** A key with its value. */
export interface Entry {
  readonly key: string;
  readonly at: Spot;
  readonly value: Item;
}

/** A mapping. */
export type MappingItem = Extract<Item, { readonly kind: 'mapping' }>;

/** Reads a text as YAML, of which JSON is a part; what shares or types its values in ways of its own is refused. */
export function readTree(foreign: Foreign): Item {
  refuseLarge(foreign);
  const { file } = foreign;
  const text = foreign.text.replaceAll(/\r(?!\n)/gu, '\n');
  const placeOf = lineFinder(text);
  const { value, faults } = parseYaml(text);
  const [fault] = faults;
  if (value === null || fault !== undefined)
    return refuse(
      { file, place: placeOf(typeof fault?.place === 'number' ? fault.place : 0) },
      wordsOfFault(fault),
      fromProgram,
    );
  return itemOf(value, { file, placeOf, last: 0 });
}

function wordsOfFault(fault: Fault | undefined): string {
  if (fault === undefined || fault.code === 'empty-file') return 'The file is empty';
  return /^Flow (?:map|sequence) /u.test(fault.message) ? 'A bracket is not closed' : fault.message;
}

interface Reading {
  readonly file: string;
  readonly placeOf: (offset: number) => FilePlace;
  /** Where something was read last: what is left out has no place of its own. */
  readonly last: number;
}

function itemOf(node: Node | null, reading: Reading): Item {
  const at = spotOf(node, reading);
  const inside = { ...reading, last: node?.range?.[0] ?? reading.last };
  if (isAlias(node))
    return refuse(at, `The alias "*${node.source}" stands for what is elsewhere`, writtenOut);
  if (isMap(node)) return { kind: 'mapping', at, entries: entriesOf(node.items, inside) };
  if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => itemOf(asNode(item), inside)) };
  if (!isScalar(node) || node.value === null) return { kind: 'nothing', at };
  const { value, source = '' } = node;
  return typeof value === 'number'
    ? { kind: 'number', at, number: value, text: source }
    : { kind: 'text', at, text: typeof value === 'string' ? value : source };
}

const writtenOut = 'Write out what it stands for.';

function entriesOf(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  reading: Reading,
): readonly Entry[] {
  const known = new Set<string>();
  return pairs.map(({ key, value }) => {
    const node = asNode(key);
    const at = spotOf(node, reading);
    const word = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    if (known.has(word)) return refuse(at, `${quoted(word)} stands twice`, 'Keep one of the two.');
    known.add(word);
    return { key: word, at, value: itemOf(asNode(value), { ...reading, last: node?.range?.[0] ?? 0 }) };
  });
}

function spotOf(node: Node | null, { file, placeOf, last }: Reading): Spot {
  return { file, place: placeOf(node?.range?.[0] ?? last) };
}

function asNode(item: unknown): Node | null {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : null;
}

/** The value of a key; null where there is none, or nothing in it. */
export function valueOf(item: Item, key: string): Item | null {
  const found = item.kind === 'mapping' ? item.entries.find((entry) => entry.key === key)?.value : undefined;
  return found === undefined || found.kind === 'nothing' ? null : found;
}

/** The value of a key that has to be there. */
export function dueIn(item: Item, key: string): Item {
  return valueOf(item, key) ?? refuse(item.at, `Here "${key}" is missing`, fromProgram);
}

/** The entries of a thing that has to be a mapping. */
export function entriesIn(item: Item): readonly Entry[] {
  return item.kind === 'mapping' ? item.entries : refuse(item.at, 'A mapping is due here', fromProgram);
}

/** The items of a thing that has to be a list. */
export function itemsIn(item: Item): readonly Item[] {
  return item.kind === 'list' ? item.items : refuse(item.at, 'A list is due here', fromProgram);
}

const fromProgram = 'Take the file anew from the program that wrote it.';

/** The finite number that a thing has to be; a number in quotes is one. */
export function numberAt(item: Item): number {
  const number =
    item.kind === 'number'
      ? item.number
      : item.kind === 'text' && item.text.trim() !== ''
        ? Number(item.text)
        : NaN;
  return Number.isFinite(number)
    ? number
    : refuse(item.at, `${wordsOf(item)} is no number`, 'Write a number, such as 0.25.');
}

/** The words of a thing that has to be a single one. */
export function wordAt(item: Item): string {
  return item.kind === 'text' || item.kind === 'number'
    ? item.text
    : refuse(item.at, 'A word is due here', fromProgram);
}

function wordsOf(item: Item): string {
  return item.kind === 'text' || item.kind === 'number' ? quoted(item.text) : 'This';
}
