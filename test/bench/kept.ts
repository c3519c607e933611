/** What the bench fetches or builds once, and keeps until `node_modules` goes. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
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
    return { lacks: `${name} cannot be had: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Runs the npm that runs the bench. */
export function npm(folder: string, ...words: readonly string[]): void {
  const path = process.env['npm_execpath'];
  if (path === undefined) throw new Error('npm is known only where "npm run bench" started this');
  const settings = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'];
  run(process.execPath, [path, ...settings, ...words], folder);
}

/** Runs a program in a folder, and gives what it writes. */
export function run(file: string, words: readonly string[], cwd: string, input?: Buffer): Buffer {
  const { status, error, stdout, stderr } = spawnSync(file, words, { cwd, input, maxBuffer: 2 ** 30 });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  const lines = stderr.toString().split('\n');
  const why = lines.find((line) => line !== '' && !/^npm (?:warn|error (?:code|syscall|errno)) /u.test(line));
  throw new Error(why ?? `${basename(file)} ended with ${status}`);
}
