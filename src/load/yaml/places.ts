/** From a path in the document to its line and column: faults carry paths, and are placed only when there are any. */
import { LineCounter, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node, Pair, ParsedNode, YAMLMap } from 'yaml';
import { codes } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fault, Path, Place } from '../fault.ts';
import { wordOfKey } from './values.ts';

/**
 * Turns faults into diagnostics of this file, in the order of the text. What already has a fault as YAML is
 * not faulted for its meaning too, but for what it lacks.
 */
export function place(
  faults: readonly Fault[],
  file: string,
  text: string,
  tree: ParsedNode | null,
): readonly Diagnostic[] {
  // Sound files have none, and to walk the tree for them takes a while.
  if (faults.length === 0) return [];
  const offsetOf = finder(tree);
  const lines = linesOf(text);
  const broken = new Set(faults.map((fault) => fault.place));
  const placed = faults
    .map((fault): Placed => placedAt(fault, offsetOf))
    .filter(({ isYaml, code, offset }) => isYaml || code === 'missing-key' || !broken.has(offset))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ code, message, hint, offset }): Diagnostic => {
      const { line, col: column } = lines.linePos(offset);
      const { severity } = codes[code];
      return {
        code,
        severity,
        message,
        hint,
        as: null,
        file,
        line,
        column,
        excerpt: lineOf(text, lines, line),
      };
    });
  return once(placed);
}

/** A fault at its place in the text. */
interface Placed {
  readonly code: Fault['code'];
  readonly message: string;
  readonly hint: string | null;
  readonly offset: number;
  /** Whether the YAML itself is wrong there. */
  readonly isYaml: boolean;
}

/** Of two places that do not go together, the later has the fault. */
function placedAt(fault: Fault, offsetOf: (place: Place) => number): Placed {
  const { code, hint, message, place, rival } = fault;
  const own = { code, hint, message, offset: offsetOf(place), isYaml: typeof place === 'number' };
  if (rival === undefined) return own;
  const offset = offsetOf(rival.place);
  return offset > own.offset ? { ...own, message: rival.message, offset } : own;
}

/** A fault in what several aliases stand for is found at each of them, and told once. */
function once(placed: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Map(placed.map((one) => [`${one.line}:${one.column} ${one.code} ${one.message}`, one]));
  return told.size === placed.length ? placed : [...told.values()];
}

/** The offset of a place: of a key or value where the path leads to one, else of the nearest key above. */
function finder(tree: ParsedNode | null): (place: Place) => number {
  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  const anchors = new Map<string, Node>();
  if (tree !== null) gatherAnchors(tree, anchors);

  function pairOf(map: YAMLMap, key: string): Pair | undefined {
    let known = pairs.get(map);
    if (known === undefined) {
      known = new Map(
        map.items.toReversed().map((pair) => [isScalar(pair.key) ? wordOfKey(pair.key) : '', pair]),
      );
      pairs.set(map, known);
    }
    return known.get(key);
  }

  function walk(path: Path, on: 'key' | 'value'): number {
    let node: Node | null = tree;
    let offset = offsetOf(tree) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = anchors.get(node.source) ?? null;
      if (isMap(node)) {
        const pair = pairOf(node, `${step}`);
        if (pair === undefined) return offset;
        const last = depth === path.length - 1;
        const key = offsetOf(pair.key) ?? offset;
        offset = last && on === 'value' ? (offsetOf(pair.value) ?? key) : key;
        node = isNode(pair.value) ? pair.value : null;
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(step)];
        node = isNode(item) ? item : null;
        offset = node?.range?.[0] ?? offset;
      } else return offset;
    }
    return offset;
  }

  return (place) => (typeof place === 'number' ? place : walk(place.path, place.on));
}

function gatherAnchors(node: Node, anchors: Map<string, Node>): void {
  if (isAlias(node)) return;
  if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
  if (isMap(node)) for (const pair of node.items) if (isNode(pair.value)) gatherAnchors(pair.value, anchors);
  if (isSeq(node)) for (const item of node.items) if (isNode(item)) gatherAnchors(item, anchors);
}

/** Where a node begins; an empty value begins nowhere. */
function offsetOf(node: unknown): number | undefined {
  if (!isNode(node) || node.range === null || node.range === undefined) return undefined;
  const [start, end] = node.range;
  return isScalar(node) && start === end ? undefined : start;
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

/** The text of a line, or null where the whole text is empty. */
function lineOf(text: string, { lineStarts }: LineCounter, line: number): string | null {
  return text === '' ? null : text.slice(lineStarts[line - 1], lineStarts[line]).replace(/\r?\n$/u, '');
}
