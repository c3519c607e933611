/** The levels of headings in a document, of which none is left out: whoever moves from heading to heading would look for it. */
import type { Heading } from '../../blocks/block.ts';

type Level = Heading['level'];

/** The level of each heading, one below the nearest before it that stands above it; without a jump they are as given. */
export function withoutJumps(given: readonly Level[]): readonly Level[] {
  const above: Level[] = [];
  return given.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return levelAt(above.length);
  });
}

function levelAt(depth: number): Level {
  return depth === 1 || depth === 2 || depth === 3 ? depth : 4;
}
