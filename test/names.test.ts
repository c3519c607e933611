/** One word, one meaning: no name is exported from two rooms, but for those that say why. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './harness.ts';

/** Names that two rooms export all the same, each with its reason. */
const allowed: Readonly<Record<string, string>> = {};

/** What a file declares and exports; what it passes on from another has its name there. */
const declared = /^export (?:async )?(?:function\*?|const|class|interface|type) (?<name>\w+)/gmu;

/** The rooms that export each name; a file beside the rooms is in none. */
function roomsByName(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    const [room = '', ...rest] = file.split('/');
    if (!file.endsWith('.ts') || rest.length === 0) continue;
    for (const { groups } of readFileSync(join(root, 'src', file), 'utf8').matchAll(declared)) {
      const name = groups?.['name'] ?? '';
      found.set(name, (found.get(name) ?? new Set()).add(room));
    }
  }
  return found;
}

describe('a name', () => {
  const shared = [...roomsByName()].filter(([, rooms]) => rooms.size > 1);

  it('is exported from one room', () => {
    const strays = shared.filter(([name]) => !(name in allowed));
    expect(strays.map(([name, rooms]) => `${name} of ${[...rooms].join(' and ')}`)).toEqual([]);
  });

  it('is excused no longer than it is exported from two', () => {
    const names = shared.map(([name]) => name);
    expect(Object.keys(allowed).filter((name) => !names.includes(name))).toEqual([]);
  });
});
