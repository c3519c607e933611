import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Tone } from '../../src/blocks/text.ts';
import { widthOfLine } from '../../src/formats/line.ts';
import { widestWord, wrap } from '../../src/formats/wrap.ts';
import type { Line } from '../../src/formats/line.ts';
import { unspaced } from './harm.ts';
import { honestText } from './scripts.ts';

const plain = (text: string): Line => [{ text, tone: 'plain' }];
const textOf = (line: Line): string => line.map((piece) => piece.text).join('');
const wrapped = (text: string, width: number): readonly string[] =>
  wrap(plain(text), width, stringWidth).map(textOf);

describe('a paragraph', () => {
  it('breaks at words', () => {
    expect(wrapped('The union rejects night shifts', 12)).toEqual(['The union', 'rejects', 'night shifts']);
  });

  it('breaks alike whether its words are of one tone or of several', () => {
    const tones: readonly Tone[] = ['plain', 'strong', 'muted'];
    const spaced = fc.array(fc.constantFrom('12', '%', 'a', 'whole', 'shifts', '労働', ' ', '\t'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(spaced, fc.integer({ min: 2, max: 30 }), (parts, width) => {
        const text = parts.join(' ');
        const toned = text
          .split(/(?<= )/u)
          .map((word, i) => ({ text: word, tone: tones[i % tones.length] ?? 'plain' }));
        expect(wrapped(text, width)).toEqual(wrap(toned, width, stringWidth).map(textOf));
      }),
    );
  });

  it('fills a line to its last column', () => {
    expect(wrapped('four five', 9)).toEqual(['four five']);
    expect(wrapped('four fives', 9)).toEqual(['four', 'fives']);
  });

  it('folds white space, and is one empty line where there is nothing else', () => {
    expect(wrapped('  a \t b  ', 10)).toEqual(['a b']);
    expect(wrapped(' \t ', 10)).toEqual(['']);
  });

  it('breaks where its author broke it, and keeps the blank lines between paragraphs', () => {
    expect(wrapped('Two want it:\n- the choir\n\nIt closes in May', 12)).toEqual([
      'Two want it:',
      '- the choir',
      '',
      'It closes in',
      'May',
    ]);
  });

  it.each([
    ['see https://example.org/minutes-of-may today', ['see', 'https://example.org/minutes-of-may', 'today']],
    ['at HTTPS://example.org/протокол/майский.', ['at', 'HTTPS://example.org/протокол/майский.']],
    ['(https://example.org/a/b/c).', ['(', 'https://example.org/a/b/c).']],
    [
      '見https://example.org/a/b/c。中文字漢中文字漢',
      ['見', 'https://example.org/a/b/c。', '中文字漢中文', '字漢'],
    ],
    ['https://a.example\\u001bhere-it-goes', ['https://a.example', '\\u001bhere-i', 't-goes']],
  ])('breaks no web address, however long: %s', (text, lines) => {
    expect(wrapped(text, 12)).toEqual(lines);
  });

  it('does not begin a line with the stop behind an address', () => {
    const line: Line = [
      { text: 'https://example.org/a/b/c', tone: 'plain', url: 'https://example.org/a/b/c' },
      { text: '. A second-hand account', tone: 'muted' },
    ];
    expect(wrap(line, 20, stringWidth).map(textOf)).toEqual([
      'https://example.org/a/b/c.',
      'A second-hand',
      'account',
    ]);
  });

  it('breaks a word that is wider than the width, and no other', () => {
    expect(wrapped('a Donaudampfschifffahrt b', 8)).toEqual(['a', 'Donaudam', 'pfschiff', 'fahrt b']);
  });

  it('keeps words together that a blank of no break joins', () => {
    expect(wrapped('rejects ✕\u00a0mandatory', 12)).toEqual(['rejects', '✕\u00a0mandatory']);
  });

  it('breaks Chinese between its signs, two columns each', () => {
    expect(wrapped('中文字漢', 5)).toEqual(['中文', '字漢']);
  });

  it('never parts what a reader sees as one letter', () => {
    expect(wrapped('👩‍💻👩‍💻👩‍💻', 4)).toEqual(['👩‍💻👩‍💻', '👩‍💻']);
    expect(wrapped(`a${'\u0301'.repeat(1000)}b`, 1)).toEqual([`a${'\u0301'.repeat(1000)}`, 'b']);
  });

  it('parts a pile of vowel signs that is wider than a line, as it would a word', () => {
    expect(wrapped(`क${'ि'.repeat(9)}`, 4)).toEqual(['कििि', 'िििि', 'िि']);
  });

  it('keeps the tone of each word, and of the space between two of one tone', () => {
    const line: Line = [
      { text: 'a red', tone: 'bad' },
      { text: ' line', tone: 'bad' },
      { text: ' of law', tone: 'muted' },
    ];
    expect(wrap(line, 20, stringWidth)).toEqual([
      [
        { text: 'a red line', tone: 'bad' },
        { text: ' ', tone: 'plain' },
        { text: 'of law', tone: 'muted' },
      ],
    ]);
  });

  it('joins pieces with no space between them into one word', () => {
    const line: Line = [
      { text: 'night ', tone: 'plain' },
      { text: 'shift', tone: 'strong' },
      { text: ', asked', tone: 'muted' },
    ];
    expect(wrap(line, 7, stringWidth).map(textOf)).toEqual(['night', 'shift,', 'asked']);
  });
});

describe('wrapping', () => {
  const narrow = fc.integer({ min: 2, max: 40 });
  const tones = fc.constantFrom<Tone[]>('plain', 'bad', 'muted');
  const lines = fc.array(fc.record({ text: honestText, tone: tones }), { maxLength: 4 });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(lines, narrow, (line, width) => {
        const after = wrap(line, width, stringWidth).map(textOf).join(' ');
        expect(unspaced(after)).toBe(unspaced(textOf(line)));
      }),
    );
  });

  it('keeps to the width', () => {
    fc.assert(
      fc.property(honestText, narrow, (text, width) => {
        for (const line of wrap(plain(text), width, stringWidth)) {
          expect(widthOfLine(line, stringWidth)).toBeLessThanOrEqual(width);
          expect(stringWidth(textOf(line))).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('breaks no word that fits', () => {
    fc.assert(
      fc.property(honestText, (text) => {
        const width = Math.max(1, widestWord(plain(text), stringWidth));
        const after = wrapped(text, width).flatMap((line) => line.split(' '));
        const before = text.split(/[ \t\n]+/u).filter((word) => word !== '');
        expect(after.filter((word) => word !== '')).toEqual(before);
      }),
    );
  });
});
