#!/usr/bin/env node
// CommonJS, as bin/package.json says: the loader of ES modules would take a fifth of the start-up.
'use strict';
const { join } = require('node:path');
const { version } = require('../package.json');
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.on('error', ({ code }) => {
    process.exitCode = code === 'EPIPE' ? 0 : 2;
  });
  process.stdout.write(`stance ${version}\n`);
} else {
  const { run } = require('../dist/stance.cjs');
  const example = join(__dirname, '../data/moscow-washington.yaml');
  run(argv, process, { version, example }).then((status) => {
    process.exitCode = status;
  });
}
