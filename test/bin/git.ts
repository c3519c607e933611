/** A repository of git in a folder of its own, in which `stance` is the real bin. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';
import type { Ran } from './shell.ts';

/** Whether there is git at all; where the checks of the project run, there must be. */
export const hasGit = process.env['CI'] !== undefined || shell('git --version', '.').exit === 0;

/** A repository to which files can be written, and in which a script of the shell can run. */
export interface Repository {
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly run: (script: string) => Ran;
  readonly commit: () => void;
}

export function repository(): Repository {
  const [at, bin] = [folder(), folder()];
  writeFileSync(join(bin, 'stance'), '#!/bin/sh\nexec "$NODE" "$BIN" "$@"\n');
  chmodSync(join(bin, 'stance'), 0o755);
  const who = { NAME: 'Clerk', EMAIL: 'clerk@example.org' };
  const env = {
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: bin,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_PAGER: 'cat',
    GIT_AUTHOR_NAME: who.NAME,
    GIT_AUTHOR_EMAIL: who.EMAIL,
    GIT_COMMITTER_NAME: who.NAME,
    GIT_COMMITTER_EMAIL: who.EMAIL,
  };
  const run = (script: string): Ran => shell(script, at, env);
  run('git init -q .');
  return {
    run,
    commit: () => void run('git add -A && git commit -qm "As it stands"'),
    write: (files) => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(at, file)), { recursive: true });
        writeFileSync(join(at, file), text);
      }
    },
  };
}
