import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/words/usage.ts';
import { writeOutput } from '../../src/cli/output.ts';
import type { Surface } from '../../src/cli/output.ts';
import type { Sink } from '../../src/cli/write.ts';
import { folder } from '../folder.ts';

function* failing(): Generator<string> {
  yield 'the first half';
  throw new TypeError('no such property');
}

/** Writes an answer to a path, and gives what came on the two streams meanwhile. */
async function write(
  path: string,
  chunks: Iterable<string>,
  inputs: readonly string[] = [],
  beforeEnd: Surface['beforeEnd'] = () => () => undefined,
): Promise<{ readonly out: string; readonly err: string }> {
  const told = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Sink => ({
    on: () => undefined,
    write: (piece, done) => {
      told[name] += piece;
      done();
      return true;
    },
  });
  await writeOutput(path, chunks, inputs, { stdout: sink('out'), stderr: sink('err'), beforeEnd });
  return told;
}

describe('a file that is written', () => {
  it('holds all of the answer', async () => {
    const path = join(folder(), 'report.md');
    await write(path, ['# Wage ', 'round\n', '工資\n'.repeat(50_000)]);
    expect(readFileSync(path, 'utf8')).toBe(`# Wage round\n${'工資\n'.repeat(50_000)}`);
  });

  it('takes the place of an older one, and keeps who may read it', async () => {
    const path = join(folder(), 'report.md');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    await write(path, ['new']);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('leaves the older one as it was where the answer fails half-way, and nothing beside it', async () => {
    const at = folder();
    const path = join(at, 'report.md');
    writeFileSync(path, 'old');
    await expect(write(path, failing())).rejects.toThrow(TypeError);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(at)).toEqual(['report.md']);
  });

  it('stands where a link points, and the link stays one', async () => {
    const at = folder();
    writeFileSync(join(at, 'real.md'), 'old');
    symlinkSync('real.md', join(at, 'link.md'));
    await write(join(at, 'link.md'), ['new']);
    expect(readFileSync(join(at, 'real.md'), 'utf8')).toBe('new');
    expect(readdirSync(at).toSorted()).toEqual(['link.md', 'real.md']);
  });

  it('stands where a link points, though nothing was there', async () => {
    const at = folder();
    symlinkSync('real.md', join(at, 'link.md'));
    await write(join(at, 'link.md'), ['new']);
    expect(statSync(join(at, 'real.md')).isFile()).toBe(true);
  });

  it('may have a name as long as a name can be', async () => {
    const path = join(folder(), 'ü'.repeat(127));
    await write(path, ['new']);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it.each([
    ['under a file', 'file/report.md', 'ENOTDIR'],
    ['in a folder that is not there', 'nowhere/report.md', 'ENOENT'],
    ['by a name that is too long', 'x'.repeat(300), 'ENAMETOOLONG'],
    ['through a link to itself', 'loop', 'ELOOP'],
  ])('cannot stand %s', async (_, name, code) => {
    const at = folder();
    writeFileSync(join(at, 'file'), '');
    symlinkSync('loop', join(at, 'loop'));
    await expect(write(join(at, name), ['new'])).rejects.toThrow(UsageError);
    await expect(write(join(at, name), ['new'])).rejects.toThrow(`could not be written (${code})`);
  });

  it('that has two names keeps them, and it is said that it was written over', async () => {
    const at = folder();
    writeFileSync(join(at, 'report.md'), 'old, and longer');
    linkSync(join(at, 'report.md'), join(at, 'other.md'));
    const { err } = await write(join(at, 'report.md'), ['new']);
    expect(err).toContain('has other names (hard links), so it was written over where it stands.');
    expect(readFileSync(join(at, 'other.md'), 'utf8')).toBe('new');
    expect(readdirSync(at).toSorted()).toEqual(['other.md', 'report.md']);
  });

  it('that has two names is as it was where the answer fails half-way', async () => {
    const at = folder();
    writeFileSync(join(at, 'report.md'), 'old');
    linkSync(join(at, 'report.md'), join(at, 'other.md'));
    await expect(write(join(at, 'report.md'), failing())).rejects.toThrow(TypeError);
    expect(readFileSync(join(at, 'report.md'), 'utf8')).toBe('old');
  });

  it('is no folder', async () => {
    const at = folder();
    mkdirSync(join(at, 'reports'));
    for (const path of [at, join(at, 'reports'), `${at}/new/`])
      await expect(write(path, ['new'])).rejects.toThrow('is no file that can be replaced');
  });
});

describe('a temporary file', () => {
  it('is there while the answer is written, and is tidied up when a signal ends that', async () => {
    const at = folder();
    const seen: number[] = [];
    let tidy = (): void => undefined;
    function* stopped(): Generator<string> {
      yield 'x'.repeat(100_000);
      seen.push(readdirSync(at).length);
      tidy();
      seen.push(readdirSync(at).length);
      throw new TypeError('the program has ended');
    }
    const beforeEnd: Surface['beforeEnd'] = (given) => {
      tidy = given;
      return () => seen.push(-1);
    };
    await expect(write(join(at, 'report.md'), stopped(), [], beforeEnd)).rejects.toThrow(TypeError);
    expect(seen).toEqual([1, 0, -1]);
  });

  it('can be read by nobody who may not read the older file', async () => {
    const at = folder();
    const path = join(at, 'report.md');
    writeFileSync(path, 'old');
    chmodSync(path, 0o600);
    const modes: number[] = [];
    function* watching(): Generator<string> {
      yield 'x'.repeat(100_000);
      modes.push(...readdirSync(at).map((name) => statSync(join(at, name)).mode & 0o777));
    }
    await write(path, watching());
    expect(modes).toEqual([0o600, 0o600]);
  });
});

describe('a stream or a device', () => {
  it.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])(
    'that %s names is the stream of this run',
    async (path) => {
      expect(await write(path, ['# Wage ', 'round\n'])).toEqual({ out: '# Wage round\n', err: '' });
    },
  );

  it('that a link leads to is that stream too', async () => {
    const path = join(folder(), 'page');
    symlinkSync('/dev/stderr', path);
    expect(await write(path, ['new'])).toEqual({ out: '', err: 'new' });
  });

  it('takes what it is given, and stays what it was', async () => {
    await write('/dev/null', ['new']);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('may be what the model was read from, for it is no file that could be lost', async () => {
    expect(await write('/dev/null', ['new'], ['/dev/null'])).toEqual({ out: '', err: '' });
  });

  it('that is full is told of', async () => {
    await expect(write('/dev/full', ['new'])).rejects.toThrow('"/dev/full" could not be written (ENOSPC)');
  });

  it('that nobody has opened is told of', async () => {
    await expect(write('/dev/fd/999', ['new'])).rejects.toThrow('"/dev/fd/999" could not be written (EBADF)');
  });
});

describe('the model itself', () => {
  function model(): { readonly at: string; readonly path: string } {
    const at = folder();
    writeFileSync(join(at, 'talks.yaml'), 'stance: 1\n');
    return { at, path: join(at, 'talks.yaml') };
  }

  it('is never written over', async () => {
    const { path } = model();
    await expect(write(path, ['new'], [path])).rejects.toThrow('is the model itself');
    expect(readFileSync(path, 'utf8')).toBe('stance: 1\n');
  });

  it.each([
    ['a link to it', (at: string) => symlinkSync('talks.yaml', join(at, 'other'))],
    ['a second name of it', (at: string) => linkSync(join(at, 'talks.yaml'), join(at, 'other'))],
  ])('is not written over through %s', async (_, name) => {
    const { at, path } = model();
    name(at);
    await expect(write(join(at, 'other'), ['new'], [path])).rejects.toThrow('is the model itself');
    expect(readFileSync(path, 'utf8')).toBe('stance: 1\n');
  });

  it('is not written over through another path', async () => {
    const { at, path } = model();
    mkdirSync(join(at, 'reports'));
    const around = `${at}/reports/../talks.yaml`;
    await expect(write(around, ['new'], ['nowhere.yaml', path])).rejects.toThrow('is the model itself');
  });
});
