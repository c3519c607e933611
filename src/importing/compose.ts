/** Writes a model as a person would: short things in a line, and comments at the head. */
import { Document, isCollection, isDocument, isMap, isScalar, visit } from 'yaml';
import type { ModelFile } from '../load/schema/model.ts';

/** So long a mapping or a list may be to stand in one line. */
const longest = 90;

/** The text of a model, with comments before it, each in a line. */
export function compose(model: ModelFile | Document, comments: readonly string[]): string {
  const head = comments.map((comment) => `# ${inLine(comment)}\n`).join('');
  const document = isDocument(model) ? model : laidOut(model);
  return head + document.toString({ lineWidth: 110 });
}

/** Short things stand in a line, and sections apart. */
export function laidOut(model: unknown): Document {
  const document = new Document(model, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      // The document and the section stand above what is one thing.
      const isThing = path.length > 3;
      if (isThing && node.items.length > 0 && JSON.stringify(node.toJSON()).length < longest)
        node.flow = true;
    },
    Pair: (_, pair, path) => {
      const isSection = path.length === 2;
      if (isSection && isScalar(pair.key) && isCollection(pair.value) && isMap(path.at(-1)))
        pair.key.spaceBefore = true;
    },
  });
  return document;
}

/** A comment ends with its line, and what ends one may come from the file. */
function inLine(comment: string): string {
  return comment.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}
