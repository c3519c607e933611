/** Writes a model as a person would: short things in a line, and comments at the head. */
import { Document, isCollection, isDocument, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Node } from 'yaml';
import { jsonSafe } from '../formats/escape.ts';
import type { ModelFile } from '../load/schema/model.ts';

/** So long a mapping or a list may be to stand in one line. */
const longest = 90;

/** What a comment says before a part of the file, in lines. */
export type Remarks = { readonly [Key in keyof ModelFile]?: readonly string[] };

/** The text of a model, with comments before it and before its parts, each in a line. A document keeps its own layout. */
export function compose(
  model: ModelFile | Document,
  comments: readonly string[],
  remarks: Remarks = {},
): string {
  const head = comments.map((comment) => `# ${inLine(comment)}\n`).join('');
  const document = isDocument(model) ? model : laidOut(model, remarks);
  const text = document.toString({ lineWidth: 110 });
  return head + (isDocument(model) ? text : jsonSafe(text));
}

/** Short things stand in a line, and sections apart; what is not to be seen stands in quotes, within which it can be escaped. */
export function laidOut(model: unknown, remarks: Remarks = {}): Document {
  const remarked = new Map<unknown, readonly string[]>(Object.entries(remarks));
  const document = new Document(model, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      // The document and the section stand above what is one thing; a section of a few words is one.
      const isThing = path.length > 3 || isWords(node);
      if (isThing && node.items.length > 0 && isShort(node)) node.flow = true;
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && jsonSafe(node.value) !== node.value) node.type = 'QUOTE_DOUBLE';
    },
    Pair: (_, pair, path) => {
      const isSection = path.length === 2;
      if (!isSection || !isScalar(pair.key) || !isMap(path.at(-1))) return;
      const said = remarked.get(pair.key.value) ?? [];
      if (said.length > 0) pair.key.commentBefore = said.map((one) => ` ${inLine(one)}`).join('\n');
      if (said.length > 0 || (isCollection(pair.value) && !isWords(pair.value))) pair.key.spaceBefore = true;
    },
  });
  return document;
}

/** Whether a line holds it, and a reader takes it in: two levels at most. */
function isShort(node: Node): boolean {
  return isWithin(node, 2) && JSON.stringify(node.toJSON()).length < longest;
}

/** Whether it is a list of a few words. */
function isWords(node: Node): boolean {
  return isSeq(node) && node.items.every((item) => isScalar(item)) && isShort(node);
}

/** Whether it nests so many levels or fewer. */
function isWithin(node: unknown, levels: number): boolean {
  if (!isCollection(node)) return true;
  return levels > 0 && node.items.every((item) => isWithin(isPair(item) ? item.value : item, levels - 1));
}

/** A comment ends with its line, and what ends one may come from the file. */
export function inLine(comment: string): string {
  return comment.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}
