#!/usr/bin/env node
// CommonJS, as bin/package.json says: the loader of ES modules would take a fifth of the start-up.
'use strict';
const { version } = require('../package.json');
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  try {
    // To open the streams of the process would take longer than all the rest.
    require('node:fs').writeSync(1, `stance ${version}\n`);
  } catch ({ code }) {
    if (code !== 'EPIPE') {
      process.stderr.write(`stance: The answer could not be written (${code})\n`);
      process.exitCode = 2;
    }
  }
} else {
  const { enableCompileCache } = require('node:module');
  const { join } = require('node:path');
  // From Node 22 on, what was compiled once is kept, unless the user's settings forbid it.
  enableCompileCache?.();
  const { run } = require('../dist/stance.cjs');
  const example = join(__dirname, '../data/moscow-washington.yaml');
  const shipped = join(__dirname, '../dist');
  run(argv, world(), { version, example, shipped }).then((status) => {
    process.exitCode = status;
  });
}

/** The process, and how a program is started in its terminal. A stream is opened for those who ask for it: that takes a while. */
function world() {
  return {
    env: process.env,
    platform: process.platform,
    cwd: () => process.cwd(),
    start,
    beforeEnd,
    onInterrupt,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
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

/** Has Ctrl-C do this in place of ending all; gives what takes that back. */
function onInterrupt(act) {
  process.on('SIGINT', act);
  return () => process.off('SIGINT', act);
}

/** Has something tidied up before a signal ends this, as it does all the same; gives what takes that back. */
function beforeEnd(tidy) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const release = () => signals.forEach((signal) => process.off(signal, end));
  function end(signal) {
    release();
    tidy();
    process.kill(process.pid, signal);
  }
  signals.forEach((signal) => process.on(signal, end));
  return release;
}
