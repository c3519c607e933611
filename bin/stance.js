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
  run(argv, world(), { version, example }).then((status) => {
    process.exitCode = status;
  });
}

/** The process, and how a program is started in its terminal. Standard input is opened for those who ask for it. */
function world() {
  const { env, stdout, stderr } = process;
  return {
    env,
    stdout,
    stderr,
    cwd: () => process.cwd(),
    start,
    get stdin() {
      return process.stdin;
    },
  };
}

/** Starts a program; Ctrl-C is for it alone until it ends, or it would be left to fight with the shell for the keys. */
function start(program, args, options) {
  const leave = () => undefined;
  process.on('SIGINT', leave);
  const child = require('node:child_process').spawn(program, args, options);
  return child.on('close', () => process.off('SIGINT', leave));
}
