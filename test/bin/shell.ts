/** Runs the real bin in a shell, as a user does. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../harness.ts';

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script in which `stance` is the real bin; nothing of the environment but the path unless it is given. */
export function shell(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const bin = join(root, 'bin', 'stance.js');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `stance() { "$NODE" "$BIN" "$@"; }\n${script}`], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', NODE: process.execPath, BIN: bin, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exit: status, out: stdout, err: stderr };
}
