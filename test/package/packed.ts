/** The package as it is published, installed in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness.ts';

/** Packs what was built and installs it in an empty folder; nothing is fetched, for the package needs nothing. */
export function install(folder: string): void {
  const packed = npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const tarball = packed.trim().split('\n').at(-1) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }');
  mkdirSync(join(folder, 'node_modules'));
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`);
}

/** Runs npm in a folder; what it says on stdout. */
function npm(folder: string, ...words: readonly string[]): string {
  return execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
