import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/words/usage.ts';
import { stance } from '../harness.ts';
import { colourFor, widthFor } from '../../src/cli/look.ts';
import type { Environment } from '../../src/cli/look.ts';

describe('colour', () => {
  const cases: readonly (readonly [
    string,
    boolean,
    'always' | 'auto' | 'never' | null,
    Environment,
    boolean,
  ])[] = [
    ['is for a terminal', true, null, {}, true],
    ['is not for a pipe', false, null, {}, false],
    [
      'is for a pipe where --color always asks for it',
      false,
      'always',
      { NO_COLOR: '1', TERM: 'dumb' },
      true,
    ],
    ['is not for a terminal where --color never forbids it', true, 'never', { FORCE_COLOR: '1' }, false],
    ['is left to the stream by --color auto', true, 'auto', {}, true],
    ['is left to the environment by --color auto', true, 'auto', { NO_COLOR: '1' }, false],
    ['is off where NO_COLOR says so, whatever it says', true, null, { NO_COLOR: '0' }, false],
    [
      'is off where both NO_COLOR and FORCE_COLOR are set',
      true,
      null,
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      false,
    ],
    ['does not mind an empty NO_COLOR', true, null, { NO_COLOR: '' }, true],
    ['is on where FORCE_COLOR says so', false, null, { FORCE_COLOR: '1' }, true],
    [
      'is on where FORCE_COLOR says so, even in a dumb terminal',
      true,
      null,
      { FORCE_COLOR: '3', TERM: 'dumb' },
      true,
    ],
    ['is off where FORCE_COLOR is 0', true, null, { FORCE_COLOR: '0' }, false],
    ['is off where FORCE_COLOR is false', true, null, { FORCE_COLOR: 'false' }, false],
    ['does not mind an empty FORCE_COLOR', false, null, { FORCE_COLOR: '' }, false],
    ['is not for a dumb terminal', true, null, { TERM: 'dumb' }, false],
  ];

  it.each(cases)('%s', (_, isTTY, when, env, expected) => {
    expect(colourFor({ isTTY }, when, env)).toBe(expected);
  });

  it.each([
    [['--color', 'always', '--no-color'], false],
    [['--no-color', '--color', 'always'], true],
    [['--no-color'], false],
  ])('is what the last of %j says', async (words, expected) => {
    const { out } = await stance(['gaps', ...words], { isTTY: true });
    expect(out.includes('\u001b[')).toBe(expected);
  });
});

describe('the width', () => {
  it('is what --width says, before COLUMNS and the terminal', () => {
    expect(widthFor({ columns: 120 }, '80', { COLUMNS: '90' })).toBe(80);
  });

  it('is what COLUMNS says, before the terminal', () => {
    expect(widthFor({ columns: 120 }, null, { COLUMNS: '90' })).toBe(90);
  });

  it('is that of the terminal, and 100 where there is none or it has no width', () => {
    expect(widthFor({ columns: 120 }, null, {})).toBe(120);
    expect(widthFor({}, null, {})).toBe(100);
    expect(widthFor({ columns: 0 }, null, {})).toBe(100);
  });

  it.each(['0', '-1', 'abc', '1e9', '', ' ', '80.5', '99999999'])(
    'takes no notice of COLUMNS=%s',
    (columns) => {
      expect(widthFor({ columns: 72 }, null, { COLUMNS: columns })).toBe(72);
    },
  );

  it('is never below 40', () => {
    expect(widthFor({}, '12', {})).toBe(40);
    expect(widthFor({ columns: 8 }, null, {})).toBe(40);
    expect(widthFor({}, null, { COLUMNS: '39' })).toBe(40);
  });

  it.each(['0', '-1', 'abc', '1e9', '', '80.5', '0x50'])('cannot be --width %s', (width) => {
    expect(() => widthFor({}, width, {})).toThrow(UsageError);
    expect(() => widthFor({}, width, {})).toThrow(`"${width}" is no width`);
  });
});
