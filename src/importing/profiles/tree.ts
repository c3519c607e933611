/** What a file of JSON or YAML holds, each thing with its place. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { quoted } from '../../load/fault.ts';
import type { Fault } from '../../load/fault.ts';
import { parseYaml } from '../../load/yaml/parse.ts';
import type { Foreign } from '../draft.ts';
import { fromProgram, lineFinder, refuseAt, refuseLarge } from '../refused.ts';
import type { FilePlace, FileSpot } from '../refused.ts';

/** A thing in the file; a truth value is the word for it, and a number keeps how it is written. */
export type Item =
  | { readonly kind: 'mapping'; readonly at: FileSpot; readonly entries: readonly KeyedItem[] }
  | { readonly kind: 'list'; readonly at: FileSpot; readonly items: readonly Item[] }
  | { readonly kind: 'text'; readonly at: FileSpot; readonly text: string }
  | { readonly kind: 'number'; readonly at: FileSpot; readonly text: string; readonly number: number }
  | { readonly kind: 'nothing'; readonly at: FileSpot };

/** A key with its value. */
export interface KeyedItem {
  readonly key: string;
  readonly at: FileSpot;
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
    return refuseAt(
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
    return refuseAt(at, `The alias "*${node.source}" stands for what is elsewhere`, writtenOut);
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
): readonly KeyedItem[] {
  const known = new Set<string>();
  return pairs.map(({ key, value }) => {
    const node = asNode(key);
    const at = spotOf(node, reading);
    const word = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    if (known.has(word)) return refuseAt(at, `${quoted(word)} stands twice`, 'Keep one of the two.');
    known.add(word);
    return { key: word, at, value: itemOf(asNode(value), { ...reading, last: node?.range?.[0] ?? 0 }) };
  });
}

function spotOf(node: Node | null, { file, placeOf, last }: Reading): FileSpot {
  return { file, place: placeOf(node?.range?.[0] ?? last) };
}

function asNode(item: unknown): Node | null {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : null;
}
