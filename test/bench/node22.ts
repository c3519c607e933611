/** A Node that keeps what it has compiled, which the oldest one that `stance` runs on does not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kept, npm, run } from './kept.ts';
import type { Program } from './programmes.ts';

/** The program itself, from the package that npm has of it for this platform. */
export function node22(root: string): Program {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = kept(root, 'node-22', (begun) => {
    npm(begun, 'install', `${name}@22`);
    run(programIn(begun, name), ['-e', '0'], begun);
  });
  return 'lacks' in folder ? folder : { path: programIn(folder.path, name) };
}

function programIn(folder: string, name: string): string {
  const bin = join(folder, 'node_modules', name, 'bin');
  const windows = join(bin, 'node.exe');
  return existsSync(windows) ? windows : join(bin, 'node');
}
