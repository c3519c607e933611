/** From a YAML tree to the values that it holds, with the faults that only the tree shows: keys given twice, keys that are no words, aliases. */
import { isAlias, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Node, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { quoted } from '../fault.ts';
import type { Fault, Outcome, Wrong } from '../fault.ts';
import { isHome } from '../home.ts';
import { aliased } from './aliases.ts';
import { bareIn } from './bare.ts';
import { cutOf, cutWarning } from './comments.ts';
import { wrongKey, wrongNumber, wrongText } from './scalars.ts';
import { splitNumbers, splitTexts } from './split.ts';
import { tell } from './walk.ts';
import type { Walk, YamlValue } from './walk.ts';

/** So many letters of a text weigh as much as a value. */
const textOfNode = 64;

/**
 * The values of a tree, or null where its aliases leave them open. The size of each anchor is counted, so that
 * aliases cannot explode; where they would, that is the one fault told.
 */
export function valuesOf(tree: ParsedNode, text: string): Outcome<YamlValue> {
  const isJson = isCollection(tree) && tree.flow === true;
  const walk: Walk = { text, isJson, anchors: new Map(), open: new Set(), faults: [], size: 0, expanded: 0 };
  const value = valueOf(walk, tree);
  const { faults } = walk;
  const exploding = faults.find(({ code }) => code === 'too-many-aliases');
  if (exploding !== undefined) return { value: null, faults: [exploding] };
  return { value: faults.some(isOpen) ? null : value, faults };
}

/** Where an alias stands for nothing, or a line is not where it seems to be, the rest means nothing. */
function isOpen({ code }: Fault): boolean {
  return code === 'unknown-anchor' || code === 'yaml-syntax';
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
  if (isSeq(node)) return listOf(walk, node);
  return isScalar(node) ? scalarOf(walk, node) : null;
}

function listOf(walk: Walk, node: YAMLSeq): YamlValue {
  if (node.flow === true && !walk.isJson)
    walk.faults.push(...splitNumbers(node, walk.text), ...splitTexts(node, walk.text));
  return node.items.map((item) => valueOf(walk, asNode(item)));
}

function scalarOf(walk: Walk, node: Scalar): YamlValue {
  const { value, source, range } = node;
  const cut = cutOf(node, walk.text);
  if (cut !== null) walk.faults.push(cutWarning(cut));
  if (typeof value === 'number') tell(walk, wrongNumber(value, source), range);
  if (typeof value === 'string') {
    tell(walk, wrongText(node, value, walk.text), range);
    walk.size += Math.floor(value.length / textOfNode);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The first of two values of one key is kept. */
function mappingOf(walk: Walk, node: YAMLMap): YamlValue {
  const found: Record<string, YamlValue> = {};
  const bare =
    node.flow === true && node.items.some(({ value }) => value === null) ? bareIn(node, walk.text) : null;
  walk.faults.push(...(bare?.wrong.map(({ fault }) => fault) ?? []));
  if (bare?.list) return bare.list;
  const isTop = walk.size === 1;
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const meant = bare?.read.get(key);
    if (meant === null) continue;
    const [name, held] = meant ?? [wordOfKey(key), undefined];
    tell(walk, wrongKey(key, name), key.range);
    if (name === '' || name === '__proto__') continue;
    if (Object.hasOwn(found, name)) tell(walk, givenTwice(name), key.range);
    else
      found[name] =
        held ?? (isTop && isHome(name) ? atHome(walk, asNode(value)) : valueOf(walk, asNode(value)));
  }
  return found;
}

/** In a key of the author's own, keys and numbers may be what they will: what YAML does to a text is told there too. */
function atHome(walk: Walk, node: Node | null): YamlValue {
  const before = walk.faults.length;
  const value = valueOf(walk, node);
  const found = walk.faults.splice(before);
  walk.faults.push(...found.filter(({ code }) => !ownAffairs.has(code)));
  return value;
}

const ownAffairs: ReadonlySet<Fault['code']> = new Set(['bad-id', 'unknown-key', 'wrong-type']);

/** The word of a key: the parser reads every key as text. */
export function wordOfKey({ value }: Scalar): string {
  return typeof value === 'string' ? value : '';
}

function givenTwice(name: string): Wrong {
  return {
    code: 'duplicate-key',
    message: `The key ${quoted(name)} is given twice`,
    hint: 'Keep one of the two, or join them.',
  };
}

function asNode(item: unknown): Node | null {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : null;
}
