/** The levels of headings on a page, of which none is left out: whoever moves from heading to heading would look for it. */
import type { Block, Heading } from '../blocks/block.ts';

type Level = Heading['level'];

/** The same blocks, each heading one level below the nearest before it that stands above it; without a jump they are as given. */
export function withoutJumps<B extends Block>(blocks: readonly B[]): readonly B[] {
  const above: Level[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    while ((above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    return { ...block, level: levelAt(above.length) };
  });
}

function levelAt(depth: number): Level {
  return depth === 1 || depth === 2 || depth === 3 ? depth : 4;
}
