/** What the bench fetches or builds once, and keeps until `node_modules` goes. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Program } from './programmes.ts';

/** The folder of this name, filled first where it is not there yet. What fails is told, and leaves nothing behind. */
export function kept(root: string, name: string, fill: (folder: string) => void): Program {
  const path = join(root, 'node_modules/.cache/stance-bench', name);
  if (existsSync(path)) return { path };
  const begun = `${path}.begun`;
  try {
    rmSync(begun, { recursive: true, force: true });
    mkdirSync(begun, { recursive: true });
    process.stderr.write(`Getting ${name} ready, once; it takes a minute or two\n`);
    fill(begun);
    renameSync(begun, path);
    return { path };
  } catch (error) {
    rmSync(begun, { recursive: true, force: true });
    return { lacks: `${name} cannot be had (${firstLine(error)})` };
  }
}

/** Runs the npm that runs the bench. */
export function npm(folder: string, ...words: readonly string[]): void {
  const path = process.env['npm_execpath'];
  if (path === undefined) throw new Error('npm is known only where "npm run bench" started this');
  run(
    process.execPath,
    [path, '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...words],
    folder,
  );
}

/** Runs a program in a folder, and gives what it writes. */
export function run(file: string, words: readonly string[], cwd: string, input?: Buffer): Buffer {
  return execFileSync(file, words, { cwd, input, stdio: 'pipe', maxBuffer: 2 ** 30 });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
