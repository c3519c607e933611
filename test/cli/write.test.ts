import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/words/usage.ts';
import { writeTo } from '../../src/cli/write.ts';
import type { Sink } from '../../src/cli/write.ts';

function* failing(): Generator<string> {
  yield 'the first half';
  throw new TypeError('no such property');
}

describe('a stream', () => {
  /** A stream that takes some pieces, then refuses with an error. */
  function sink(takes: number, refusal: Error): Sink & { readonly taken: (string | Uint8Array)[] } {
    const taken: (string | Uint8Array)[] = [];
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
      new UsageError('The answer could not be written (ENOSPC)', null, 'unwritable'),
    );
  });

  it('does not hide a fault in the answer behind its own', async () => {
    await expect(writeTo(sink(Infinity, refusal('EIO')), failing())).rejects.toThrow(TypeError);
  });
});
