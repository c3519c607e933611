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
import { writeFile, writeTo } from '../../src/cli/write.ts';
import type { Sink } from '../../src/cli/write.ts';
import { folder } from '../folder.ts';

function* failing(): Generator<string> {
  yield 'the first half';
  throw new TypeError('no such property');
}

describe('a file that is written', () => {
  it('holds all of the answer', () => {
    const path = join(folder(), 'report.md');
    writeFile(path, ['# Wage ', 'round\n', '工資\n'.repeat(50_000)], []);
    expect(readFileSync(path, 'utf8')).toBe(`# Wage round\n${'工資\n'.repeat(50_000)}`);
  });

  it('takes the place of an older one, and keeps who may read it', () => {
    const path = join(folder(), 'report.md');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    writeFile(path, ['new'], []);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('leaves the older one as it was where the answer fails half-way, and nothing beside it', () => {
    const at = folder();
    const path = join(at, 'report.md');
    writeFileSync(path, 'old');
    expect(() => writeFile(path, failing(), [])).toThrow(TypeError);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(at)).toEqual(['report.md']);
  });

  it('stands where a link points, and the link stays one', () => {
    const at = folder();
    writeFileSync(join(at, 'real.md'), 'old');
    symlinkSync('real.md', join(at, 'link.md'));
    writeFile(join(at, 'link.md'), ['new'], []);
    expect(readFileSync(join(at, 'real.md'), 'utf8')).toBe('new');
    expect(readdirSync(at).toSorted()).toEqual(['link.md', 'real.md']);
  });

  it('stands where a link points, though nothing was there', () => {
    const at = folder();
    symlinkSync('real.md', join(at, 'link.md'));
    writeFile(join(at, 'link.md'), ['new'], []);
    expect(statSync(join(at, 'real.md')).isFile()).toBe(true);
  });

  it('may have a name as long as a name can be', () => {
    const path = join(folder(), 'ü'.repeat(127));
    writeFile(path, ['new'], []);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it.each([
    ['under a file', 'file/report.md', 'ENOTDIR'],
    ['in a folder that is not there', 'nowhere/report.md', 'ENOENT'],
    ['by a name that is too long', 'x'.repeat(300), 'ENAMETOOLONG'],
    ['through a link to itself', 'loop', 'ELOOP'],
  ])('cannot stand %s', (_, name, code) => {
    const at = folder();
    writeFileSync(join(at, 'file'), '');
    symlinkSync('loop', join(at, 'loop'));
    expect(() => writeFile(join(at, name), ['new'], [])).toThrow(UsageError);
    expect(() => writeFile(join(at, name), ['new'], [])).toThrow(`could not be written (${code})`);
  });

  it('takes the place of no folder and no device', () => {
    const at = folder();
    mkdirSync(join(at, 'reports'));
    for (const path of [at, join(at, 'reports'), '/dev/null'])
      expect(() => writeFile(path, ['new'], [])).toThrow('is no file that can be replaced');
  });
});

describe('the model itself', () => {
  function model(): { readonly at: string; readonly path: string } {
    const at = folder();
    writeFileSync(join(at, 'talks.yaml'), 'stance: 1\n');
    return { at, path: join(at, 'talks.yaml') };
  }

  it('is never written over', () => {
    const { path } = model();
    expect(() => writeFile(path, ['new'], [path])).toThrow('is the model itself');
    expect(readFileSync(path, 'utf8')).toBe('stance: 1\n');
  });

  it.each([
    ['a link to it', (at: string) => symlinkSync('talks.yaml', join(at, 'other'))],
    ['a second name of it', (at: string) => linkSync(join(at, 'talks.yaml'), join(at, 'other'))],
  ])('is not written over through %s', (_, name) => {
    const { at, path } = model();
    name(at);
    expect(() => writeFile(join(at, 'other'), ['new'], [path])).toThrow('is the model itself');
    expect(readFileSync(path, 'utf8')).toBe('stance: 1\n');
  });

  it('is not written over through another path', () => {
    const { at, path } = model();
    mkdirSync(join(at, 'reports'));
    const around = `${at}/reports/../talks.yaml`;
    expect(() => writeFile(around, ['new'], ['nowhere.yaml', path])).toThrow('is the model itself');
  });
});

describe('a stream', () => {
  /** A stream that takes some pieces, then refuses with an error. */
  function sink(takes: number, refusal: Error): Sink & { readonly taken: string[] } {
    const taken: string[] = [];
    return {
      taken,
      on: () => undefined,
      write: (piece, done) => {
        if (taken.length < takes) taken.push(piece);
        done(taken.length < takes ? null : refusal);
        return true;
      },
    };
  }

  const refusal = (code: string): Error => Object.assign(new Error(code), { code });
  const chunks = (n: number): readonly string[] => Array.from({ length: n }, () => 'x'.repeat(40_000));

  it('gets all of the answer in pieces of some size', async () => {
    const stream = sink(Infinity, refusal('EIO'));
    expect(await writeTo(stream, chunks(10))).toBe(true);
    expect(stream.taken.map((piece) => piece.length)).toEqual([80_000, 80_000, 80_000, 80_000, 80_000]);
  });

  it('gets nothing where there is nothing to say', async () => {
    const stream = sink(Infinity, refusal('EIO'));
    expect(await writeTo(stream, [])).toBe(true);
    expect(stream.taken).toEqual([]);
  });

  it('whose reader has gone gets no more, and that is no error', async () => {
    const stream = sink(1, refusal('EPIPE'));
    expect(await writeTo(stream, chunks(10))).toBe(false);
    expect(stream.taken).toHaveLength(1);
  });

  it('that is full is an answer that could not be written', async () => {
    await expect(writeTo(sink(1, refusal('ENOSPC')), chunks(10))).rejects.toThrow(
      new UsageError('The answer could not be written (ENOSPC)'),
    );
  });

  it('does not hide a fault in the answer behind its own', async () => {
    await expect(writeTo(sink(Infinity, refusal('EIO')), failing())).rejects.toThrow(TypeError);
  });
});
