/** From a YAML tree to plain values, with the faults that only the tree shows: keys given twice, keys that are no words, aliases. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, ParsedNode, Scalar, YAMLMap } from 'yaml';
import type { FaultCode } from '../../model/diagnostic.ts';
import { quoted } from '../fault.ts';
import type { Faults } from '../fault.ts';

/** What a YAML file can hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Aliases share what they stand for; all of it, counted as if written out, must stay within this. */
const mostExpanded = 1_000_000;

/** So many letters of a text weigh as much as a value. */
const textOfNode = 64;

/** The words that YAML reads as a number, a truth value or nothing, when they stand unquoted as a key. */
const notWords = /^(?:~|null|true|false|[-+]?(?:\.?\d.*|\.inf)|\.nan|)$/iu;

interface Anchored {
  readonly value: Plain;
  readonly size: number;
}

/**
 * The values of a tree, or null where its aliases leave them open. The size of each anchor is counted, so that
 * aliases cannot explode; where they would, that is the one fault told.
 */
export function toPlain(tree: ParsedNode, faults: Faults): Plain {
  const anchors = new Map<string, Anchored>();
  const open = new Set<string>();
  let size = 0;
  let expanded = 0;

  function plain(node: Node | null): Plain {
    size += 1;
    if (isAlias(node)) return alias(node);
    const anchor = node !== null && 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : null;
    if (anchor === null) return value(node);
    const before = size;
    open.add(anchor);
    const found = value(node);
    open.delete(anchor);
    anchors.set(anchor, { value: found, size: size - before + 1 });
    return found;
  }

  function value(node: Node | null): Plain {
    if (isMap(node)) return mapping(node);
    if (isSeq(node)) return node.items.map((item) => plain(asNode(item)));
    return isScalar(node) ? scalar(node) : null;
  }

  function scalar(node: Scalar): Plain {
    const { value: held, source } = node;
    if (typeof held === 'number' && isRounded(held, source))
      fault(
        'wrong-type',
        node,
        `The number ${quoted(source)} has more digits than are kept`,
        'Give it in a larger unit, such as millions; if it is meant as text, put it in quotes.',
      );
    if (typeof held === 'string') size += Math.floor(held.length / textOfNode);
    return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean' ? held : null;
  }

  function mapping(node: YAMLMap): Plain {
    const found: Record<string, Plain> = {};
    for (const { key, value: held } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (key.type === 'PLAIN' && notWords.test(name)) fault('bad-id', key, ...notWord(name));
      if (name === '') continue;
      if (name === '__proto__')
        fault('unknown-key', key, 'The key "__proto__" has no meaning in a model', 'Remove it.');
      else if (Object.hasOwn(found, name))
        fault(
          'duplicate-key',
          key,
          `The key ${quoted(name)} is given twice`,
          'Keep one of the two, or join them.',
        );
      else found[name] = plain(asNode(held));
    }
    return found;
  }

  function alias(node: Alias): Plain {
    const named = anchors.get(node.source);
    if (open.has(node.source))
      fault(
        'too-many-aliases',
        node,
        `The alias ${quoted(`*${node.source}`)} stands inside what it stands for`,
        'Write the value out.',
      );
    else if (named === undefined)
      fault(
        'unknown-anchor',
        node,
        `There is no anchor ${quoted(`&${node.source}`)} before this alias`,
        'Write the value out; if it is meant as text, put it in quotes.',
      );
    if (named === undefined) return null;
    size += named.size;
    expanded += named.size;
    if (expanded <= mostExpanded) return named.value;
    if (expanded - named.size <= mostExpanded)
      fault(
        'too-many-aliases',
        node,
        'The aliases stand for too much: written out, the file would be far too large',
        'Write the values out.',
      );
    return null;
  }

  function fault(code: FaultCode, node: Node, message: string, hint: string): void {
    faults.push({ code, message, hint, place: node.range?.[0] ?? 0 });
  }

  const before = faults.length;
  const found = plain(tree);
  const exploding = faults.find(({ code }) => code === 'too-many-aliases');
  if (exploding !== undefined) faults.splice(0, faults.length, exploding);
  const isOpen = faults.slice(before).some(({ code }) => code === 'unknown-anchor');
  return exploding !== undefined || isOpen ? null : found;
}

function notWord(name: string): readonly [message: string, hint: string] {
  if (name === '') return ['There is no key before this colon', 'Write one, or remove the line.'];
  const hint = 'Keys are words, such as "year-2014". On a range, a rejection is { point: 3, because: … }.';
  return [`The key ${quoted(name)} is no word for YAML, but a number, a truth value or nothing`, hint];
}

/** Whether a whole number is written with more digits than a number holds: what is shown would differ from what was written. */
function isRounded(value: number, source: string | undefined): boolean {
  if (Number.isSafeInteger(value) || source === undefined || !/^[-+]?\d+$/u.test(source)) return false;
  return source.length > 40 || BigInt(source.replace('+', '')) !== BigInt(value);
}

function asNode(item: unknown): Node | null {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : null;
}
