/** How much a page leaves out because it is dated later. */
import { paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { phrase, typed } from '../blocks/text.ts';

/** "2 later than 2026-03-01", and where one can type, how to see them; nothing where there is none. */
export function laterBlocks(later: readonly string[], day: string): readonly Block[] {
  const last = later.at(-1);
  if (last === undefined) return [];
  return [paragraph(phrase(`${later.length} later than ${day}`, 'muted'), typed(`: add --at ${last}`))];
}
