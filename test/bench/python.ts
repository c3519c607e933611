/** What else a reader of such a model would parse it with. */
import { spawnSync } from 'node:child_process';
import type { Program } from './programmes.ts';

/** A Python whose yaml is the one that is written in C. */
export function python(): Program {
  const path = ['python3', '/usr/bin/python3'].find(
    (file) => spawnSync(file, ['-c', 'from yaml import CSafeLoader']).status === 0,
  );
  return path === undefined ? { lacks: 'no python3 here has yaml with its C loader' } : { path };
}
