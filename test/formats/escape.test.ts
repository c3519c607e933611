import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inline, jsonSafe, visible } from '../../src/formats/escape.ts';
import { harmIn } from './harm.ts';
import { anyText, unsafe } from './scripts.ts';

describe('text from a model', () => {
  it.each(unsafe.map((one) => [`U+${one.codePointAt(0)?.toString(16)}`, one]))('shows %s', (_, one) => {
    expect(visible(`a${one}b`)).toMatch(/^a\\u(?:[0-9a-f]{4}|\{[0-9a-f]{5,6}\})b$/u);
  });

  it('never holds what a terminal would obey or hide', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(harmIn(visible(text))).toEqual([]);
      }),
    );
  });

  it('is the same once it is escaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });

  it('loses nothing: what is shown escaped can be read back', () => {
    const readBack = (shown: string): string =>
      shown.replaceAll(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gu, (_, long: string, short: string) =>
        String.fromCodePoint(Number.parseInt(long ?? short, 16)),
      );
    const withoutEscapes = anyText.filter((text) => !text.includes('\\'));
    fc.assert(
      fc.property(withoutEscapes, (text) => {
        expect(readBack(visible(text))).toBe(text);
      }),
    );
  });

  it('keeps line feeds and tabs, and folds them where it must stand on one line', () => {
    expect(visible('a\n\tb')).toBe('a\n\tb');
    expect(inline('a\n\t\nb\tc')).toBe('a b c');
  });

  it.each([
    ['an emoji of several parts', '👩‍💻 👨‍👩‍👧‍👦 👍🏽 ❤️ 🏳️‍🌈'],
    ['Persian with its half spaces', 'می‌خواهم'],
    ['Devanagari with its joiners', 'क्‍ष र्‌क'],
    ['Sinhala with its joiners', 'ශ්‍රී'],
    ['Arabic, Hebrew, Thai and Chinese', 'سلام שלום ไทย 中文'],
    ['accents that stand by themselves', 'e\u0301 a\u0323'],
    ['a blank that is seen', 'a\u00a0b\u3000c'],
  ])('leaves %s as it is', (_, text) => {
    expect(visible(text)).toBe(text);
  });

  it('shows a joiner that binds nothing', () => {
    expect(visible('par\u200dty')).toBe('par\\u200dty');
    expect(visible('par\u200cty')).toBe('par\\u200cty');
    expect(visible('👍\u200d\u200d👍')).toBe('👍\u200d\\u200d👍');
  });

  it('shows a row of signs that hides a message behind an emoji', () => {
    expect(visible('❤\ufe0f\ufe0f\ufe0e')).toBe('❤\ufe0f\\ufe0f\\ufe0e');
  });

  it('shows a joiner behind a sign that is itself shown', () => {
    expect(visible('x\ufe0f\u200dy')).toBe('x\\ufe0f\\u200dy');
  });
});

describe('a JSON text', () => {
  it('holds no harm, and the same values', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = jsonSafe(JSON.stringify({ [text]: text }));
        expect(harmIn(safe)).toEqual([]);
        expect(JSON.parse(safe)).toEqual({ [text]: text });
      }),
    );
  });

  it('writes what lies beyond the first plane as the two halves that JSON asks for', () => {
    expect(jsonSafe('"\u{e0041}"')).toBe('"\\udb40\\udc41"');
  });
});
