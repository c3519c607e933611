/** Writes a model as a person would: short things in a line, and comments at the head. */
import { Document, isCollection, isDocument, isMap, isScalar, visit } from 'yaml';
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
  return head + document.toString({ lineWidth: 110 });
}

/** Short things stand in a line, and sections apart. */
export function laidOut(model: unknown, remarks: Remarks = {}): Document {
  const remarked = new Map<unknown, readonly string[]>(Object.entries(remarks));
  const document = new Document(model, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      // The document and the section stand above what is one thing.
      const isThing = path.length > 3;
      if (isThing && node.items.length > 0 && isShort(node.toJSON())) node.flow = true;
    },
    Pair: (_, pair, path) => {
      const isSection = path.length === 2;
      if (!isSection || !isScalar(pair.key) || !isMap(path.at(-1))) return;
      const said = remarked.get(pair.key.value) ?? [];
      if (said.length > 0) pair.key.commentBefore = said.map((one) => ` ${inLine(one)}`).join('\n');
      if (said.length > 0 || isCollection(pair.value)) pair.key.spaceBefore = true;
    },
  });
  return document;
}

/** Whether a line holds it, and a reader takes it in: two levels at most. */
function isShort(value: unknown): boolean {
  return JSON.stringify(value).length < longest && depthOf(value) <= 2;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** A comment ends with its line, and what ends one may come from the file. */
function inLine(comment: string): string {
  return comment.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}
