#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`stance ${version}\n`);
} else {
  const { run } = await import('../dist/stance.cjs');
  const example = here('../data/moscow-washington.yaml');
  process.exitCode = await run(argv, process, { version, example });
}
