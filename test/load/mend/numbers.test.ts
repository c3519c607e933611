/** Numbers as people write them, and the number to write. */
import { describe, expect, it } from 'vitest';
import { meantNumber } from '../../../src/load/mend/numbers.ts';

describe('a number with signs that YAML reads as text', () => {
  it.each([
    ['1,500', 1500],
    ['3,000,000', 3_000_000],
    ['3_000_000', 3_000_000],
    ['1 400', 1400],
    ['1\u00a0400', 1400],
    ['1\u202f400,5', 1400.5],
    ["1'400", 1400],
    ['1.450,50', 1450.5],
    ['1,450.50', 1450.5],
    ['1.450.000', 1_450_000],
    ['1,5', 1.5],
    ['0,500', 0.5],
    ['50%', 50],
    ['50 %', 50],
    ['€300', 300],
    ['-€300', -300],
    ['EUR 300', 300],
    ['150 euros', 150],
    ['150 euros an evening', 150],
    ['−2', -2],
    ['3 million', 3_000_000],
    ['20k', 20_000],
  ])('means what it says: %s', (text, number) => {
    expect(meantNumber(text)).toBe(number);
  });

  it.each([
    '',
    'lots',
    '3/4',
    '10-20',
    '10 to 20',
    '5m',
    '1,50,000,00',
    '1e5x9',
    'about 5',
    '12:30',
    '1.2.3',
  ])('is not guessed at: %s', (text) => {
    expect(meantNumber(text)).toBeNull();
  });
});
