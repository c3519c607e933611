/** From a YAML tree to plain values, with the faults that only the tree shows: keys given twice, keys that are no words, aliases. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, ParsedNode, Scalar, YAMLMap } from 'yaml';
import type { FaultCode } from '../model/diagnostic.ts';
import { quoted } from './fault.ts';
import type { Faults } from './fault.ts';

/** What a YAML file can hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Aliases share what they stand for; all of it, counted as if written out, must stay within this. */
const mostExpanded = 1_000_000;

/** The words that YAML reads as a number, a truth value or nothing, when they stand unquoted as a key. */
const notWords = /^(?:~|null|true|false|[-+]?(?:\.?\d.*|\.inf)|\.nan|)$/iu;

interface Anchored {
  readonly value: Plain;
  readonly size: number;
}

/** The values of a tree; `size` of each anchor is counted so that aliases cannot explode. */
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

  function mapping(node: YAMLMap): Plain {
    const found: Record<string, Plain> = {};
    for (const { key, value: held } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (key.type === 'PLAIN' && notWords.test(name))
        fault(
          'bad-id',
          key,
          `The key ${quoted(name)} is not a word for YAML, but a number, a truth value or nothing`,
          'Keys are words, such as "year-2014". On a range, write { point: 3, because: … }.',
        );
      else if (name === '__proto__')
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
        `The alias *${node.source} stands inside what it stands for`,
        'Write the value out.',
      );
    else if (named === undefined)
      fault(
        'unknown-anchor',
        node,
        `There is no anchor &${node.source} before this alias`,
        'Set the anchor first, or write the value out.',
      );
    if (named === undefined) return null;
    size += named.size;
    expanded += named.size;
    if (expanded <= mostExpanded) return named.value;
    if (expanded - named.size <= mostExpanded)
      fault(
        'too-many-aliases',
        node,
        'The aliases stand for too much: written out, the file would explode',
        'Write the values out.',
      );
    return null;
  }

  function fault(code: FaultCode, node: Node, message: string, hint: string): void {
    faults.push({ code, message, hint, place: node.range?.[0] ?? 0 });
  }

  return plain(tree);
}

function scalar(node: Scalar): Plain {
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function asNode(item: unknown): Node | null {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : null;
}
