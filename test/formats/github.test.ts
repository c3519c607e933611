import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inline, visible } from '../../src/formats/escape.ts';
import { toGithub } from '../../src/formats/github.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { paragraph } from '../../src/blocks/block.ts';
import { harmIn } from './harm.ts';
import { anyText } from './scripts.ts';

const fault: Diagnostic = {
  code: 'unknown-party',
  severity: 'error',
  message: 'Unknown party "unoin"',
  hint: 'Did you mean "union"?',
  as: null,
  file: 'talks.yaml',
  line: 12,
  column: 5,
  excerpt: '    unoin: 4',
};

const annotations = (...faults: readonly Diagnostic[]): string =>
  [
    ...toGithub([
      ...faults.map((diagnostic) => ({ kind: 'excerpt' as const, diagnostic })),
      paragraph('1 error.'),
    ]),
  ].join('');

const annotation = /^::error file=([^,:]*),line=12,col=5,title=unknown-party::([^\r\n]*)\n$/u;

/** As the runner of GitHub reads it. */
const decoded = (text: string): string =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');

describe('an annotation of a pull request', () => {
  it('tells what is wrong, where, and how to mend it', () => {
    expect(annotations(fault, { ...fault, severity: 'warning', hint: null })).toBe(
      [
        '::error file=talks.yaml,line=12,col=5,title=unknown-party::Unknown party "unoin". Did you mean "union"?\n',
        '::warning file=talks.yaml,line=12,col=5,title=unknown-party::Unknown party "unoin"\n',
      ].join(''),
    );
  });

  it.each([
    ['another command', 'x\n::set-output name=x::y', 'a.yaml'],
    ['an encoded command', 'x%0A::error::y', 'a.yaml'],
    ['the next property', 'x', 'a,line=1:b.yaml'],
    ['an end of line in a file name', 'x', 'a\r\n::warning::b.yaml'],
  ])('cannot be made into %s', (_, message, file) => {
    const text = annotations({ ...fault, message, file, hint: null });
    expect(text.trimEnd().split(/[\r\n]/u)).toHaveLength(1);
    const [, where = '', said = ''] = annotation.exec(text) ?? [];
    expect([decoded(where), decoded(said)]).toEqual([visible(file), visible(message)]);
  });

  it('is decoded to the same text', () => {
    fc.assert(
      fc.property(anyText, anyText, (message, file) => {
        const text = annotations({ ...fault, message, file, hint: null });
        const [, where = '', said = ''] = annotation.exec(text) ?? [];
        expect([decoded(where), decoded(said)]).toEqual([visible(file), visible(message)]);
        expect(harmIn(inline(text))).toEqual([]);
      }),
    );
  });
});
