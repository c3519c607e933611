/** Quotes and brackets without their end: said where they begin, for they end only with the file. */
import { isCollection, isScalar, visit } from 'yaml';
import type { Node } from 'yaml';
import type { Fault } from '../fault.ts';

const pairs: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
  ['"', '"'],
  ["'", "'"],
]);

/** A fault for each of them. */
export function unclosedFaults(contents: Node | null, text: string): Fault[] {
  const found: Fault[] = [];
  visit(contents, (_key, node) => {
    if (!isCollection(node) && !isScalar(node)) return;
    const [from, to] = node.range ?? [0, 0];
    const opening = text.charAt(from);
    const closing = pairs.get(opening);
    const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    const isFlow = isCollection(node) && node.flow === true;
    if (closing === undefined || !(isQuoted || isFlow)) return;
    if (to - from > 1 && text.charAt(to - 1) === closing) return;
    const what = isQuoted ? 'quote' : 'bracket';
    const hint = `Write ${closing} where it ends${isQuoted ? '' : ', and indent every line before it'}.`;
    found.push({ code: 'yaml-syntax', message: `The ${what} ${opening} is never closed`, hint, place: from });
  });
  return found;
}
