/** Aliases, counted as if what they stand for were written out, so that they cannot explode. */
import type { Alias } from 'yaml';
import { quoted } from '../fault.ts';
import type { Wrong } from '../fault.ts';
import { tell } from './walk.ts';
import type { Walk, YamlValue } from './walk.ts';

/** Aliases share what they stand for; all of it, counted as if written out, must stay within this. */
const mostExpanded = 1_000_000;

/** What an alias stands for, or null where it stands for nothing or for too much. */
export function aliased(walk: Walk, node: Alias): YamlValue {
  const named = walk.anchors.get(node.source);
  const before = walk.expanded;
  walk.size += named?.size ?? 0;
  walk.expanded += named?.size ?? 0;
  tell(walk, wrongAlias(walk, node, before), node.range);
  return named === undefined || walk.expanded > mostExpanded ? null : named.value;
}

function wrongAlias({ open, anchors, expanded }: Walk, { source }: Alias, before: number): Wrong | null {
  if (open.has(source))
    return {
      code: 'too-many-aliases',
      message: `The alias ${quoted(`*${source}`)} stands inside what it stands for`,
      hint: 'Write the value out.',
    };
  if (!anchors.has(source))
    return {
      code: 'unknown-anchor',
      message: `There is no anchor ${quoted(`&${source}`)} before this alias`,
      hint: 'Write the value out; if it is meant as text, put it in quotes.',
    };
  // It is told where the limit is passed, and not again.
  if (expanded <= mostExpanded || before > mostExpanded) return null;
  return {
    code: 'too-many-aliases',
    message: 'The aliases stand for too much: written out, the file would be far too large',
    hint: 'Write the values out.',
  };
}
