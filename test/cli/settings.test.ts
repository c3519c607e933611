import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/words/usage.ts';
import { colourFor, widthFor } from '../../src/cli/settings.ts';
import type { Environment } from '../../src/cli/settings.ts';

describe('colour', () => {
  const cases: readonly (readonly [string, boolean, string | boolean | undefined, Environment, boolean])[] = [
    ['is for a terminal', true, undefined, {}, true],
    ['is not for a pipe', false, undefined, {}, false],
    [
      'is for a pipe where --color always asks for it',
      false,
      'always',
      { NO_COLOR: '1', TERM: 'dumb' },
      true,
    ],
    ['is not for a terminal where --color never forbids it', true, 'never', { FORCE_COLOR: '1' }, false],
    ['is not for a terminal where --no-color forbids it', true, false, { FORCE_COLOR: '1' }, false],
    ['is left to the stream by --color auto', true, 'auto', {}, true],
    ['is left to the environment by --color auto', true, 'auto', { NO_COLOR: '1' }, false],
    ['is off where NO_COLOR says so, whatever it says', true, undefined, { NO_COLOR: '0' }, false],
    [
      'is off where both NO_COLOR and FORCE_COLOR are set',
      true,
      undefined,
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      false,
    ],
    ['does not mind an empty NO_COLOR', true, undefined, { NO_COLOR: '' }, true],
    ['is on where FORCE_COLOR says so', false, undefined, { FORCE_COLOR: '1' }, true],
    [
      'is on where FORCE_COLOR says so, even in a dumb terminal',
      true,
      undefined,
      { FORCE_COLOR: '3', TERM: 'dumb' },
      true,
    ],
    ['is off where FORCE_COLOR is 0', true, undefined, { FORCE_COLOR: '0' }, false],
    ['is off where FORCE_COLOR is false', true, undefined, { FORCE_COLOR: 'false' }, false],
    ['does not mind an empty FORCE_COLOR', false, undefined, { FORCE_COLOR: '' }, false],
    ['is not for a dumb terminal', true, undefined, { TERM: 'dumb' }, false],
  ];

  it.each(cases)('%s', (_, isTTY, when, env, expected) => {
    expect(colourFor({ isTTY }, when, env)).toBe(expected);
  });
});

describe('the width', () => {
  it('is what --width says, before COLUMNS and the terminal', () => {
    expect(widthFor({ columns: 120 }, '80', { COLUMNS: '90' })).toBe(80);
  });

  it('is what COLUMNS says, before the terminal', () => {
    expect(widthFor({ columns: 120 }, undefined, { COLUMNS: '90' })).toBe(90);
  });

  it('is that of the terminal, and 100 where there is none or it has no width', () => {
    expect(widthFor({ columns: 120 }, undefined, {})).toBe(120);
    expect(widthFor({}, undefined, {})).toBe(100);
    expect(widthFor({ columns: 0 }, undefined, {})).toBe(100);
  });

  it.each(['0', '-1', 'abc', '1e9', '', ' ', '80.5', '99999999'])(
    'takes no notice of COLUMNS=%s',
    (columns) => {
      expect(widthFor({ columns: 72 }, undefined, { COLUMNS: columns })).toBe(72);
    },
  );

  it('is never below 40', () => {
    expect(widthFor({}, '12', {})).toBe(40);
    expect(widthFor({ columns: 8 }, undefined, {})).toBe(40);
    expect(widthFor({}, undefined, { COLUMNS: '39' })).toBe(40);
  });

  it.each(['0', '-1', 'abc', '1e9', '', '80.5', '0x50'])('cannot be --width %s', (width) => {
    expect(() => widthFor({}, width, {})).toThrow(UsageError);
    expect(() => widthFor({}, width, {})).toThrow(`"${width}" is no width`);
  });
});
