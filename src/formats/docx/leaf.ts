/** The paper that parts of a document lie on. */
import type { FileChild } from 'docx';
import type { Block } from '../../blocks/block.ts';

/** A part of a document, and whether it asks for paper that is turned. */
export interface Leaf {
  readonly isTurned: boolean;
  readonly children: readonly FileChild[];
}

/** What lies on paper as it is held. */
export function upright(children: readonly FileChild[]): Leaf {
  return { isTurned: false, children };
}

/** The blocks below each heading, with it; headings that follow each other at once are of one chapter. */
export function chaptersOf<B extends Block>(blocks: readonly B[]): readonly (readonly B[])[] {
  const chapters: B[][] = [];
  for (const [i, block] of blocks.entries()) {
    const begins = block.kind === 'heading' && blocks[i - 1]?.kind !== 'heading';
    const open = chapters.at(-1);
    if (begins || open === undefined) chapters.push([block]);
    else open.push(block);
  }
  return chapters;
}

/** Leaves as one, on paper that suits all of them. */
export function asOne(leaves: readonly Leaf[]): Leaf {
  return {
    isTurned: leaves.some(({ isTurned }) => isTurned),
    children: leaves.flatMap(({ children }) => children),
  };
}

/** Leaves that follow each other on the same paper as one; a document has at least one. */
export function bound(leaves: readonly Leaf[]): readonly Leaf[] {
  const all: Leaf[][] = [];
  for (const leaf of leaves) {
    const open = all.at(-1);
    if (open?.[0]?.isTurned === leaf.isTurned) open.push(leaf);
    else all.push([leaf]);
  }
  return all.length === 0 ? [upright([])] : all.map(asOne);
}
