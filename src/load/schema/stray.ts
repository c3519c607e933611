/** What was meant by keys that a mapping does not know. */
import { flowEntry } from '../mend/flow.ts';
import { whichMeant } from '../mend/lookalikes.ts';
import type { Breach } from './check.ts';
import { hintOf } from './hints.ts';
import { isMapping } from './looks.ts';
import { otherwise, renamed } from './synonyms.ts';

/** How to mend a mapping as a whole: where its kind says what was meant, or where each unknown key has another name. */
export function wholeHint(breach: Breach, keys: readonly string[], key: string): string | null {
  const { kind } = breach;
  if (kind.kind !== 'mapping' || !isMapping(breach.input)) return null;
  const own = typeof kind.hint === 'function' ? hintOf(kind.hint, breach.input, key) : null;
  if (own !== null) return own;
  const meant = keys.length < 2 ? null : renamed(breach.input, Object.keys(kind.keys));
  return meant === null ? null : `Write ${flowEntry(key, meant)}.`;
}

/** The keys of what parties say, which people look for in other places, too. */
const said: ReadonlySet<string> = new Set(['positions', 'demands', 'concedes', 'rejects']);

/** How to mend one unknown key. */
export function keyHint({ kind, input }: Breach, key: string): string {
  if (key === 'known-to') return fileHint(isMapping(input) ? input[key] : null);
  if (key === '<<') return 'YAML 1.2 has no merge keys: write the keys out.';
  const known = kind.kind === 'mapping' ? Object.keys(kind.keys) : [];
  if (said.has(key))
    return 'What a party says stands under "positions" at the top of the file, by party and then by issue.';
  const same = otherwise(key, known);
  const near = same === null ? whichMeant(key, known) : `Did you mean "${same}"?`;
  const more = kind.kind === 'mapping' && typeof kind.hint === 'string' ? [kind.hint] : [];
  return near ?? [`Known here are: ${known.join(', ')}.`, ...more].join(' ');
}

/** An entry is kept from nobody by a key on it, which would be forgotten once: a file is. */
function fileHint(readers: unknown): string {
  const ids = [readers].flat().filter((one) => typeof one === 'string');
  const name = ids.length === 0 ? 'author' : ids.join('+');
  return `What only some may know stands in a file of its own beside this one, such as stance.${name}.yaml: stance init --for ${name}`;
}
