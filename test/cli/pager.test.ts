/** Which answers go through a pager, which pager that is, and what becomes of them where it fails. */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/cli/answer.ts';
import type { StartOptions } from '../../src/cli/pager.ts';
import { folder } from '../folder.ts';
import { stance } from '../harness.ts';
import type { Seen, Setting } from '../harness.ts';

/** What became of a question on a terminal of 24 lines: what the terminal showed, and each pager with what it got. */
interface Watched extends Seen {
  readonly pagers: readonly {
    readonly line: string;
    readonly options: StartOptions;
    readonly got: string[];
  }[];
}

/** What the pager does: ends with a status, is not there at all, or is gone after the first piece. */
type Fate = number | 'missing' | 'gone';

async function onTerminal(
  words: string,
  env: Setting['env'] = {},
  { fate = 0, ...setting }: Setting & { readonly fate?: Fate } = {},
): Promise<Watched> {
  const pagers: Watched['pagers'][number][] = [];
  const start: World['start'] = (program, args, options) => {
    const got: string[] = [];
    pagers.push({ line: [program, ...args].join(' '), options, got });
    return startedThat(fate, got);
  };
  const seen = await stance(words.split(' '), { isTTY: true, columns: 80, rows: 24, env, start, ...setting });
  return { ...seen, pagers };
}

function startedThat(fate: Fate, got: string[]): ReturnType<World['start']> {
  const pager = new EventEmitter();
  const failed = (code: string): Error => Object.assign(new Error(code), { code });
  if (fate === 'missing') queueMicrotask(() => pager.emit('error', failed('ENOENT')));
  const stdin = {
    on: () => undefined,
    end: () => pager.emit('close', fate),
    write(chunk: string, done: (error?: Error) => void): boolean {
      got.push(chunk);
      if (typeof fate === 'number') done();
      else done(failed('EPIPE'));
      if (fate === 'gone') pager.emit('close', 0);
      return true;
    },
  };
  return Object.assign(pager, { stdin });
}

const long = 'gaps -m data/wage-round.yaml';
const short = 'gaps -m data/wage-round.yaml --issue pay';

describe('a long answer on a terminal', () => {
  it('goes to a pager without hyperlinks, which older ones show as rubbish', async () => {
    const words = 'show memoranda -m data/ukraine-2025.yaml';
    const env = { FORCE_HYPERLINK: '1' };
    const { pagers } = await onTerminal(words, env, { rows: 3 });
    expect(pagers[0]?.got.join('')).toContain('https://');
    expect(pagers[0]?.got.join('')).not.toContain('\u001b]8;');
    expect((await onTerminal(words, env, { rows: 300 })).out).toContain('\u001b]8;;https://');
  });

  it('goes through less, in colour, and is not printed beside it', async () => {
    const { pagers, out, exit } = await onTerminal(long);
    const [pager] = pagers;
    expect({ exit, out, line: pager?.line, shell: pager?.options.shell }).toEqual({
      exit: 0,
      out: '',
      line: 'less -FRX',
      shell: false,
    });
    expect(pager?.got.join('')).toBe((await onTerminal(`${long} --no-pager`)).out);
    expect(pager?.got.join('')).toContain('\u001b[');
  });

  it('goes through the PAGER of the environment, as a line for the shell', async () => {
    const { pagers } = await onTerminal(long, { PAGER: 'less -S | cat' });
    expect(pagers.map(({ line, options }) => [line, options.shell])).toEqual([['less -S | cat', true]]);
  });

  it.each([
    ['is told how to be, as git tells it', {}, 'FRX'],
    ['is left as its user wants it', { LESS: 'i' }, 'i'],
  ])('goes through a less that %s', async (_, env, expected) => {
    const { pagers } = await onTerminal(long, { ...env, PAGER: 'less' });
    expect(pagers.map(({ options }) => options.env['LESS'])).toEqual([expected]);
  });

  it.each(['--json', '--format csv', '--format markdown', '-o -'])('does so with %s', async (words) => {
    expect((await onTerminal(`${long} ${words}`)).pagers).toHaveLength(1);
  });

  it('leaves the exit status to stance', async () => {
    const { exit, pagers } = await onTerminal(`${long} --fail-on apart`, {}, { fate: 3 });
    expect({ exit, paged: pagers.length }).toEqual({ exit: 1, paged: 1 });
  });

  it('is printed whole where there is no such pager', async () => {
    const { out } = await onTerminal(`${long} --no-pager`);
    expect(await onTerminal(long, {}, { fate: 'missing' })).toMatchObject({ exit: 0, out, err: '' });
    expect(await onTerminal(long, { PAGER: 'lses' }, { fate: 127 })).toMatchObject({ exit: 0, out });
  });

  it('is at its end where its reader leaves early', async () => {
    const left = await onTerminal(long, {}, { fate: 'gone' });
    expect({ exit: left.exit, out: left.out, err: left.err }).toEqual({ exit: 0, out: '', err: '' });
  });

  it.each([
    ['--no-pager', ' --no-pager', {}],
    ['PAGER=cat', '', { PAGER: 'cat' }],
    ['an empty PAGER', '', { PAGER: '' }],
    ['a dumb terminal', '', { TERM: 'dumb' }],
  ])('is printed whole with %s', async (_, words, env) => {
    const { pagers, out } = await onTerminal(`${long}${words}`, env);
    expect(pagers).toEqual([]);
    expect(out).toContain('Gaps between');
  });
});

describe('no pager is started for', () => {
  it('an answer that fits on the screen', async () => {
    const { pagers, out } = await onTerminal(short);
    expect(pagers).toEqual([]);
    expect(out).toContain('Pay rise');
  });

  it('an answer of one line less than the screen, but for one as long as it', async () => {
    const lines = (await onTerminal(short)).out.split('\n').length - 1;
    expect((await onTerminal(short, {}, { rows: lines + 1 })).pagers).toEqual([]);
    expect((await onTerminal(short, {}, { rows: lines })).pagers).toHaveLength(1);
  });

  it('a file, a pipe or the help', async () => {
    const file = join(folder(), 'gaps.txt');
    expect((await onTerminal(`${long} -o ${file}`)).pagers).toEqual([]);
    expect((await onTerminal(long, {}, { isTTY: false })).pagers).toEqual([]);
    expect((await onTerminal('--help')).pagers).toEqual([]);
  });

  it('an answer from a model on standard input, which is no terminal', async () => {
    const model = 'stance: 1\ntitle: T\ndate: 2026-01-01\nparties: { a: { name: A } }\nissues: {}\n';
    const { exit, pagers } = await onTerminal('positions --json -m -', {}, { stdin: model, rows: 2 });
    expect({ exit, pagers }).toEqual({ exit: 0, pagers: [] });
  });
});

describe('a line that is wider than the terminal', () => {
  it('counts as all that it takes there', async () => {
    const words = `${short} --format markdown`;
    const lines = (await onTerminal(`${words} --no-pager`)).out.split('\n').length;
    expect((await onTerminal(words, {}, { rows: lines, columns: 2000 })).pagers).toEqual([]);
    expect((await onTerminal(words, {}, { rows: lines, columns: 40 })).pagers).toHaveLength(1);
  });
});
