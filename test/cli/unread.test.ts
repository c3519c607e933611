/** Whatever the system refuses is told with its mend, and never as a bug. */
import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/cli/unread.ts';
import { codes } from '../../src/model/diagnostic.ts';

const refusals = Object.keys(constants.errno).map(
  (code) => [code, refusalOf(Object.assign(new Error(code), { code }), 'talks.yaml')] as const,
);

describe('what the system refuses', () => {
  it.each(refusals)('is told as a file that is not read, with what to do: %s', (code, refusal) => {
    expect(codes[refusal.code].opened).toBe(false);
    expect(refusal.message).toMatch(/^There is no such file$|^This is a folder$|^The model cannot be read/u);
    if (refusal.code === 'unreadable') expect(refusal.message).toContain(`(${code})`);
    expect(refusal.hint).toMatch(/\.$/u);
  });

  it('has words of its own where a reader can mend it', () => {
    const hints = new Map(refusals.map(([code, { hint }]) => [code, hint]));
    const mended = ['ENOENT', 'EISDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG', 'ENXIO', 'EMFILE', 'EIO'];
    expect(new Set(mended.map((code) => hints.get(code))).size).toBe(mended.length);
  });
});
