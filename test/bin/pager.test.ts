/** The real bin and real pagers, on streams that say that they are a terminal of ten lines. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { root } from '../harness.ts';
import { shell } from './shell.ts';
import type { Ran } from './shell.ts';

const question = `stance gaps -m "${join(root, 'data', 'wage-round.yaml')}"`;

function onTerminal(script: string, env: Readonly<Record<string, string>>, at = folder()): Ran {
  const terminal = join(at, 'terminal.cjs');
  const says = 'Object.assign(process.stdin, { isTTY: true });';
  writeFileSync(terminal, `${says} Object.assign(process.stdout, { isTTY: true, rows: 10, columns: 100 });`);
  return shell(script, at, { ...env, NODE_OPTIONS: `--require ${terminal}`, NO_COLOR: '1' });
}

describe('the real bin on a terminal', () => {
  const plain = shell(question, root).out;

  it('hands a long answer to the pager, waits for it, and ends with a status of its own', () => {
    const at = folder();
    const script = `${question} --fail-on apart; echo "status $?"`;
    const { out, err } = onTerminal(script, { PAGER: 'cat >paged; echo "read with LESS=$LESS"; exit 5' }, at);
    expect({ out, err }).toEqual({ out: 'read with LESS=FRX\nstatus 1\n', err: '' });
    expect(readFileSync(join(at, 'paged'), 'utf8')).toBe(plain);
  });

  it('prints the answer where the shell knows no such pager', () => {
    const { exit, out } = onTerminal(question, { PAGER: 'no-such-pager' });
    expect({ exit, out }).toEqual({ exit: 0, out: plain });
  });

  it('prints the answer where there is no less, and says nothing of it', () => {
    expect(onTerminal(`PATH=/nowhere; ${question}`, {})).toEqual({ exit: 0, out: plain, err: '' });
  });

  it('is done where its reader leaves at once', () => {
    expect(onTerminal(question, { PAGER: 'exec <&-; true' })).toEqual({ exit: 0, out: '', err: '' });
  });

  it('leaves Ctrl-C to the pager', () => {
    const pager = 'kill -INT $PPID; sleep 1; cat';
    expect(onTerminal(question, { PAGER: pager })).toEqual({ exit: 0, out: plain, err: '' });
  });
});
