/** A first file in a terminal of its own: what is asked, and how somebody leaves. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder } from '../folder.ts';
import { root } from '../harness.ts';
import { shell } from './shell.ts';

/** The `script` of util-linux, which Debian is never without, opens a terminal for a program. */
const hasTerminal = spawnSync('script', ['--version']).stdout?.includes('util-linux') === true;

interface Turn {
  /** What is waited for. */
  readonly seen: string;
  /** What is typed then. */
  readonly type: string;
}

/** Runs init in a terminal, and types each time that something is seen behind what was seen before. */
function converse(at: string, turns: readonly Turn[], env: Readonly<Record<string, string>> = {}) {
  const line = `stty cols 90 rows 30; '${process.execPath}' '${join(root, 'bin', 'stance.js')}' init`;
  const terminal = spawn('script', ['-qec', line, '/dev/null'], {
    cwd: at,
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', TERM: 'xterm', ...env },
  });
  onTestFinished(() => void terminal.kill());
  let [all, begin] = ['', 0];
  const left = [...turns];
  terminal.stdout.setEncoding('utf8').on('data', (some: string) => {
    all += some;
    const [next] = left;
    const found = next === undefined ? -1 : all.indexOf(next.seen, begin);
    if (next === undefined || found < 0) return;
    begin = all.length;
    left.shift();
    terminal.stdin.write(next.type);
  });
  return new Promise<{ readonly exit: number | null; readonly all: string }>((resolve) => {
    terminal.on('close', (exit) => resolve({ exit, all }));
  });
}

const [title, parties, issues] = ['What is negotiated?', 'Who negotiates?', 'What about?'];

describe.runIf(hasTerminal)('a first file in a terminal', () => {
  it('is written from what is typed, once that can be read', async () => {
    const at = folder();
    const { exit, all } = await converse(at, [
      { seen: title, type: 'Hall: the "summer"\r' },
      { seen: parties, type: 'Choir\r' },
      { seen: '"Choir" is one party', type: ', Theatre\r' },
      { seen: issues, type: 'Rent: 0..400 euros, Key: choir | both | theatre\r' },
    ]);
    expect(exit).toBe(0);
    expect(all).toContain('stance gaps');
    const written = readFileSync(join(at, 'stance.yaml'), 'utf8');
    expect(written).toContain(`title: 'Hall: the "summer"'`);
    expect(written).toContain('theatre: { name: Theatre }');
    expect(written).toContain('range: { from: 0, to: 400, unit: euros }');
  });

  it('is an example where nothing is typed but the end of each line', async () => {
    const at = folder();
    const { exit } = await converse(at, [
      { seen: title, type: '\r' },
      { seen: parties, type: '\r' },
      { seen: issues, type: '\r' },
    ]);
    expect(exit).toBe(0);
    expect(readFileSync(join(at, 'stance.yaml'), 'utf8')).toBe(shell('stance init -', folder()).out);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('is not written where somebody leaves with %s', async (_, key) => {
    const at = folder();
    const { exit, all } = await converse(at, [
      { seen: title, type: 'Hall\r' },
      { seen: parties, type: key },
    ]);
    expect(exit).toBe(2);
    expect(all).toContain('You left, so nothing is written');
    expect(existsSync(join(at, 'stance.yaml'))).toBe(false);
  });

  it('is not asked for where one is there, nor by a terminal that cannot be drawn on', async () => {
    const at = folder();
    const plain = await converse(at, [], { TERM: 'dumb' });
    expect(plain).toMatchObject({ exit: 0, all: expect.not.stringContaining(title) });
    const again = await converse(at, []);
    expect(again).toMatchObject({ exit: 2, all: expect.stringContaining('is there already') });
  });
});

it('without a terminal nobody is asked', () => {
  const { exit, err } = shell('stance init </dev/null && stance check', folder());
  expect(exit).toBe(0);
  expect(err).toMatch(/^stance\.yaml is written\./u);
});
