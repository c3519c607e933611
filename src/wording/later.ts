/** How much a page leaves out because it is dated later. */
import type { Block } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';

/** "2 later than 2026-03-01", and where one can type, how to see them; nothing where there is none. */
export function laterBlocks(later: readonly string[], day: string): readonly Block[] {
  const last = later.at(-1);
  if (last === undefined) return [];
  const text = phrase(`${later.length} later than ${day}`, 'muted');
  return [{ kind: 'paragraph', text, typed: phrase(`: add --at ${last}`, 'muted') }];
}
