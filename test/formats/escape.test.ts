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
    ['keycaps', '1\ufe0f\u20e3 #\ufe0f\u20e3'],
    [
      'flags of countries and of parts of them',
      '🇩🇪 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['the writing of a name', '葛\u{e0100}城市 \u908a\u{e0101} \u4fae\ufe00'],
    ['a place to part a word', 'co\u00adoperation Zu\u00adsammen\u00adarbeit'],
    ['marks of direction at words of theirs', 'שלום\u200f! (\u200fسلام) שלום C++\u200e שלום'],
    ['Mongolian with its variants', 'ᠭᠠᠵᠠᠷ\u180eᠠ ᠰᠠ\u180b'],
  ])('leaves %s as it is', (_, text) => {
    expect(visible(text)).toBe(text);
  });

  it('leaves plain words of thirty scripts as they are, in any order', () => {
    const words = [
      ['peace', 'Frieden', 'hòa bình', 'ειρήνη', 'мир', 'խաղաղություն', 'მშვიდობა', 'שָׁלוֹם', 'سَلَام', 'صلح'],
      ['ܫܠܡܐ', 'ސުލްޙަ', 'ߖߌߟߍߞߙߍ', 'शान्ति', 'শান্তি', 'ਸ਼ਾਂਤੀ', 'શાંતિ', 'ଶାନ୍ତି', 'அமைதி', 'శాంతి'],
      ['ಶಾಂತಿ', 'സമാധാനം', 'සාමය', 'สันติภาพ', 'ສັນຕິພາບ', 'ཞི་བདེ', 'ငြိမ်းချမ်းရေး', 'សន្តិភាព', 'ሰላም', 'ᏙᎯᏱ'],
      ['평화', '평화'.normalize('NFD'), '和平', 'へいわ', 'ヘイワ', 'ᠡᠩᠬᠡ', 'ⵜⴰⵍⵡⵉⵜ', 'ꦏꦠꦼꦤ꧀ꦠꦿꦼꦩ꧀ꦩꦤ꧀'],
    ].flat();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (some) => {
        expect(visible(some.join(' '))).toBe(some.join(' '));
      }),
    );
  });

  it('shows a joiner that binds nothing', () => {
    expect(visible('par\u200dty')).toBe('par\\u200dty');
    expect(visible('par\u200cty')).toBe('par\\u200cty');
    expect(visible('👍\u200d\u200d👍')).toBe('👍\\u200d\\u200d👍');
    expect(visible('👍\u200d yes')).toBe('👍\\u200d yes');
  });

  it.each([
    ['a keycap without its cap', '1\ufe0f2', '1\\ufe0f2'],
    [
      'tags behind no flag, and without an end',
      '\u{e0067} 🏴\u{e0067}\u{e0062}',
      '\\u{e0067} 🏴\\u{e0067}\\u{e0062}',
    ],
    [
      'a message in the tags of a flag',
      '🏴\u{e0068}\u{e0069}\u{e0020}\u{e007f}',
      '🏴\\u{e0068}\\u{e0069}\\u{e0020}\\u{e007f}',
    ],
    ['a writing of what has one alone', 'a\u{e0100} b\ufe00', 'a\\u{e0100} b\\ufe00'],
    ['two writings of one sign', '葛\u{e0100}\u{e0101}', '葛\u{e0100}\\u{e0101}'],
    ['a place to part what is no word', '1\u00ad2 a\u00ad', '1\\u00ad2 a\\u00ad'],
    ['a mark of direction at no word of its own', 'ab\u200fc ab\u200ec', 'ab\\u200fc ab\\u200ec'],
    ['marks of direction in a row', 'שלום\u200f\u200f', 'שלום\u200f\\u200f'],
    [
      'what turns whole lines',
      'שלום \u202eabc\u202c \u2067x\u2069',
      'שלום \\u202eabc\\u202c \\u2067x\\u2069',
    ],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
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

  it('is ASCII where that is wanted, and says the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = jsonSafe(JSON.stringify({ [text]: text }), true);
        expect(safe).toMatch(/^[\u0000-\u007e]*$/u);
        expect(JSON.parse(safe)).toEqual({ [text]: text });
      }),
    );
  });

  it('writes what lies beyond the first plane as the two halves that JSON asks for', () => {
    expect(jsonSafe('"\u{e0041}"')).toBe('"\\udb40\\udc41"');
  });
});
