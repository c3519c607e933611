import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { fit, gutter } from '../../src/formats/columns.ts';
import type { Line } from '../../src/formats/line.ts';
import { honestText, width as anyWidth } from './scripts.ts';

const cell = (...lines: readonly string[]): readonly Line[] => lines.map((text) => [{ text, tone: 'plain' }]);
const rows = (...texts: readonly (readonly string[])[]): readonly (readonly (readonly Line[])[])[] =>
  texts.map((row) => row.map((text) => cell(text)));
const fitted = (
  heads: readonly string[],
  texts: readonly (readonly string[])[],
  width: number,
): readonly number[] | null => fit(heads, rows(...texts), width, stringWidth);

describe('the columns of a table', () => {
  it('are as wide as their widest line or head', () => {
    expect(fitted(['Issue', 'State'], [['Pay', 'deadlocked']], 80)).toEqual([5, 10]);
  });

  it('take wide letters for two columns', () => {
    expect(fitted(['A'], [['中文']], 80)).toEqual([4]);
  });

  it('give way widest first, and leave the narrow ones alone', () => {
    const long = 'no cover at weekends and nobody asked for it';
    expect(fitted(['Issue', 'Why'], [['Pay', long]], 30)).toEqual([5, 23]);
  });

  it('give the most room to the column with the most text', () => {
    const long = 'no cover at weekends and nobody asked for it';
    expect(fitted(['Why', 'Who'], [[long, 'the union and the guild']], 40)).toEqual([24, 14]);
  });

  it('share what is left to the last column of the width', () => {
    const long = 'one two three four five six seven eight';
    expect(fitted(['A', 'B', 'C'], [[long, long, long]], 45)).toEqual([14, 14, 13]);
  });

  it('are no table where not even their words fit', () => {
    const words = ['recognised', 'unrecognised', 'undiminished', 'acknowledged'];
    expect(fitted(words, [words], 40)).toBeNull();
  });

  it('let a word of great length be broken rather than squeeze the others', () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabe';
    expect(fitted(['A', 'B'], [[long, 'a short reason in words']], 40)).toEqual([25, 13]);
  });

  it('never keep a word of a head from standing whole', () => {
    expect(fitted(['Internationalisation'], [['a']], 15)).toBeNull();
  });

  it('fill the width where they need more, and never pass it', () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((n) => {
      const line = fc.array(honestText, { minLength: n, maxLength: n });
      return fc.tuple(line, fc.array(line, { maxLength: 4 }));
    });
    fc.assert(
      fc.property(table, anyWidth, ([heads, texts], width) => {
        const widths = fitted(heads, texts, width);
        if (widths === null) return;
        const whole = widths.reduce((a, b) => a + b, 0) + gutter * (widths.length - 1);
        const wanted = heads.map((head, i) =>
          Math.max(
            1,
            stringWidth(head),
            ...texts.flatMap((row) => (row[i] ?? '').split('\n').map((line) => stringWidth(line))),
          ),
        );
        const asked = wanted.reduce((a, b) => a + b, 0) + gutter * (widths.length - 1);
        expect(whole).toBe(Math.min(width, asked));
      }),
    );
  });
});
