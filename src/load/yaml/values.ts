/** From a YAML tree to the values that it holds, with the faults that only the tree shows: keys given twice, keys that are no words, aliases. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, ParsedNode, Scalar, YAMLMap } from 'yaml';
import { quoted } from '../fault.ts';
import type { Fault, Outcome } from '../fault.ts';
import { wrongKey, wrongNumber } from './scalars.ts';
import type { Wrong } from './scalars.ts';

/** What a YAML file can hold. */
export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Aliases share what they stand for; all of it, counted as if written out, must stay within this. */
const mostExpanded = 1_000_000;

/** So many letters of a text weigh as much as a value. */
const textOfNode = 64;

/** What an anchor names, and how much that is. */
interface Anchored {
  readonly value: YamlValue;
  readonly size: number;
}

/** How far a walk through the tree has come. */
interface Walk {
  readonly anchors: Map<string, Anchored>;
  /** The anchors whose values are being read: an alias of one would stand inside itself. */
  readonly open: Set<string>;
  readonly faults: Fault[];
  /** What has been read so far, counted as if every alias were written out. */
  size: number;
  /** How much of it stands behind aliases. */
  expanded: number;
}

/**
 * The values of a tree, or null where its aliases leave them open. The size of each anchor is counted, so that
 * aliases cannot explode; where they would, that is the one fault told.
 */
export function valuesOf(tree: ParsedNode): Outcome<YamlValue> {
  const walk: Walk = { anchors: new Map(), open: new Set(), faults: [], size: 0, expanded: 0 };
  const value = valueOf(walk, tree);
  const { faults } = walk;
  const exploding = faults.find(({ code }) => code === 'too-many-aliases');
  if (exploding !== undefined) return { value: null, faults: [exploding] };
  return { value: faults.some(({ code }) => code === 'unknown-anchor') ? null : value, faults };
}

function valueOf(walk: Walk, node: Node | null): YamlValue {
  walk.size += 1;
  if (isAlias(node)) return aliased(walk, node);
  const anchor = node !== null && 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : null;
  return anchor === null ? written(walk, node) : anchored(walk, node, anchor);
}

function anchored(walk: Walk, node: Node | null, anchor: string): YamlValue {
  const before = walk.size;
  walk.open.add(anchor);
  const value = written(walk, node);
  walk.open.delete(anchor);
  walk.anchors.set(anchor, { value, size: walk.size - before + 1 });
  return value;
}

function written(walk: Walk, node: Node | null): YamlValue {
  if (isMap(node)) return mappingOf(walk, node);
  if (isSeq(node)) return node.items.map((item) => valueOf(walk, asNode(item)));
  return isScalar(node) ? scalarOf(walk, node) : null;
}

function scalarOf(walk: Walk, { value, source, range }: Scalar): YamlValue {
  if (typeof value === 'number') tell(walk, wrongNumber(value, source), range);
  if (typeof value === 'string') walk.size += Math.floor(value.length / textOfNode);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The first of two values of one key is kept. */
function mappingOf(walk: Walk, node: YAMLMap): YamlValue {
  const found: Record<string, YamlValue> = {};
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const name = keyOf(key);
    tell(walk, wrongKey(key, name), key.range);
    if (name === '' || name === '__proto__') continue;
    if (Object.hasOwn(found, name)) tell(walk, givenTwice(name), key.range);
    else found[name] = valueOf(walk, asNode(value));
  }
  return found;
}

/** The word of a key: the parser reads every key as text. */
export function keyOf({ value }: Scalar): string {
  return typeof value === 'string' ? value : '';
}

function givenTwice(name: string): Wrong {
  return {
    code: 'duplicate-key',
    message: `The key ${quoted(name)} is given twice`,
    hint: 'Keep one of the two, or join them.',
  };
}

/** What an alias stands for, or null where it stands for nothing or for too much. */
function aliased(walk: Walk, node: Alias): YamlValue {
  const named = walk.anchors.get(node.source);
  const before = walk.expanded;
  walk.size += named?.size ?? 0;
  walk.expanded += named?.size ?? 0;
  tell(walk, wrongAlias(walk, node, before), node.range);
  return named === undefined || walk.expanded > mostExpanded ? null : named.value;
}

function wrongAlias({ open, anchors, expanded }: Walk, { source }: Alias, before: number): Wrong | null {
  if (open.has(source))
    return {
      code: 'too-many-aliases',
      message: `The alias ${quoted(`*${source}`)} stands inside what it stands for`,
      hint: 'Write the value out.',
    };
  if (!anchors.has(source))
    return {
      code: 'unknown-anchor',
      message: `There is no anchor ${quoted(`&${source}`)} before this alias`,
      hint: 'Write the value out; if it is meant as text, put it in quotes.',
    };
  // It is told where the limit is passed, and not again.
  if (expanded <= mostExpanded || before > mostExpanded) return null;
  return {
    code: 'too-many-aliases',
    message: 'The aliases stand for too much: written out, the file would be far too large',
    hint: 'Write the values out.',
  };
}

function tell({ faults }: Walk, wrong: Wrong | null, range: Node['range']): void {
  if (wrong !== null) faults.push({ ...wrong, place: range?.[0] ?? 0 });
}

function asNode(item: unknown): Node | null {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : null;
}
