#!/usr/bin/env node
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Not import(): before it runs a CommonJS bundle it reads all of it in search of names, half of the start-up.
const require = createRequire(import.meta.url);
const { version } = require('../package.json');
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.on('error', ({ code }) => {
    process.exitCode = code === 'EPIPE' ? 0 : 2;
  });
  process.stdout.write(`stance ${version}\n`);
} else {
  const { run } = require('../dist/stance.cjs');
  const example = fileURLToPath(new URL('../data/moscow-washington.yaml', import.meta.url));
  process.exitCode = await run(argv, process, { version, example });
}
