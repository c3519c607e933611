import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, slicesOf } from '../../src/formats/letters.ts';
import { anyText } from './scripts.ts';

const segmenter = new Intl.Segmenter();
const bySegmenter = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Parts that join what stands beside them, or are many units long, so that a slice could end within a letter. */
const part = fc.oneof(
  anyText,
  fc.constantFrom(
    '\r',
    '\n',
    '🇩',
    '🇩🇪',
    '👩\u200d',
    '💻',
    'क',
    '\u094d',
    'ᄀ',
    'ᅡ',
    '한',
    'ᆨ',
    '\u0301',
    '葛\u{e0100}',
  ),
);
const longText = fc
  .array(fc.tuple(part, fc.integer({ min: 1, max: 90 })), { maxLength: 12 })
  .map((parts) => parts.map(([text, times]) => text.repeat(times)).join(''));

describe('the letters of a text', () => {
  it('are those that a reader sees, however long the text', () => {
    fc.assert(
      fc.property(longText, (text) => {
        expect([...lettersOf(text)]).toEqual(bySegmenter(text));
      }),
    );
  });

  it('are found in slices that hold whole letters and are short, but for a letter that is long', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const slices = [...slicesOf(text)];
        expect(slices.join('')).toBe(text);
        expect(slices.flatMap(bySegmenter)).toEqual(bySegmenter(text));
        for (const slice of slices) expect(slice.length <= 66 || bySegmenter(slice).length === 1).toBe(true);
      }),
    );
  });

  it.each([
    ['a pile of accents', `a${'\u0301'.repeat(100_000)}`, 1],
    ['a chain of emoji', '👩\u200d'.repeat(40_000), 1],
    ['flags', '🇩🇪'.repeat(1000), 1000],
    ['letters behind a pile of accents', `a${'\u0301'.repeat(1000)}${'b'.repeat(1000)}`, 1001],
  ])('of %s are counted as a reader would', (_, text, letters) => {
    expect([...lettersOf(text)]).toHaveLength(letters);
  });
});
