import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { anyMeasure, measureFor } from '../../src/formats/measure.ts';
import { honestText } from './scripts.ts';

/** Lines as they are measured: line feeds and tabs are folded before. */
const anyLine = honestText.map((text) => text.replaceAll(/[\n\t]/gu, ' '));

describe('the width of a text', () => {
  it.each([
    ['Latin', 'Überstunden', 11],
    ['Cyrillic', 'Нейтралитет', 11],
    ['our own signs', '●○◐✕✖═─█│╎╌┼└', 13],
    ['Chinese', '中立', 4],
    ['Korean', '중립', 4],
    ['letters of full width', 'ＡＢ', 4],
    ['an accent by itself', 'e\u0301', 1],
    ['Arabic', 'حياد', 4],
    ['an emoji of several parts', '👩‍💻', 2],
    ['a flag', '🇩🇪', 2],
    ['a newer emoji', '🫠', 2],
    ['Thai with the vowel am', 'น้ำ', 2],
    ['a keycap', '1\ufe0f\u20e3', 2],
    ['a flag of a part of a country', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 2],
    ['an ideograph in one of its writings', '葛\u{e0100}', 2],
    ['a word with a place to part it', 'co\u00adop', 4],
    ['Hebrew with a mark of direction', 'שלום\u200f!', 5],
    ['an ideograph between emoji', '👩\u200d中💻', 6],
  ])('of %s is what a terminal gives it', async (_, text, columns) => {
    expect((await anyMeasure())(text)).toBe(columns);
  });

  it('is the same whichever way it is found', async () => {
    const any = await anyMeasure();
    await fc.assert(
      fc.asyncProperty(anyLine, async (text) => {
        const own = await measureFor([{ text }]);
        expect(own(text)).toBe(any(text));
      }),
    );
  });

  it('is that of string-width, but for the vowel am', async () => {
    const any = await anyMeasure();
    fc.assert(
      fc.property(anyLine, (text) => {
        const line = text.replaceAll('\u0e33', '');
        expect(any(line)).toBe(stringWidth(line));
      }),
    );
  });

  it('is that of its parts, wherever a line is broken', async () => {
    const any = await anyMeasure();
    const letters = new Intl.Segmenter();
    fc.assert(
      fc.property(anyLine, (text) => {
        const parts = Array.from(letters.segment(text), ({ segment }) => any(segment));
        expect(parts.reduce((a, b) => a + b, 0)).toBe(any(text));
      }),
    );
  });

  it('needs no table of Unicode for texts of narrow letters, and finds the same', async () => {
    const narrow = await measureFor(['Pay rise: “below 4 %” · Überstunden – Зарплата …']);
    expect(narrow.toString()).not.toBe((await anyMeasure()).toString());
    for (const text of ['●○◐✕✖', 'Überstunden…', 'Зарплата', '“4 %” – ¶2'])
      expect(narrow(text)).toBe(stringWidth(text));
  });
});
