/** Writes a model as a person would: short things in a line, and comments at the head. */
import { Document, isCollection, isMap, isScalar, visit } from 'yaml';
import type { ModelFile } from '../load/schema/model.ts';

/** So long a mapping or a list may be to stand in one line. */
const longest = 90;

/** What a comment says before a part of the file, in lines. */
export type Remarks = { readonly [Key in keyof ModelFile]?: readonly string[] };

/** The text of a model, with comments before it and before its parts, each in a line. */
export function compose(model: ModelFile, comments: readonly string[], remarks: Remarks = {}): string {
  const remarked = new Map<unknown, readonly string[]>(Object.entries(remarks));
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
      if (!isSection || !isScalar(pair.key) || !isMap(path.at(-1))) return;
      const said = remarked.get(pair.key.value) ?? [];
      if (said.length > 0) pair.key.commentBefore = said.map((one) => ` ${inLine(one)}`).join('\n');
      if (said.length > 0 || isCollection(pair.value)) pair.key.spaceBefore = true;
    },
  });
  const head = comments.map((comment) => `# ${inLine(comment)}\n`).join('');
  return head + document.toString({ lineWidth: 110, flowCollectionPadding: true });
}

/** A comment ends with its line, and what ends one may come from the file. */
function inLine(comment: string): string {
  return comment.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}
