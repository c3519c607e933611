import { describe, expect, it } from 'vitest';
import { fold } from '../../src/words/fold.ts';

describe('a word with accents', () => {
  it('is one in whatever order and form they are typed', () => {
    expect(fold('Tie\u0302\u0323ng')).toBe(fold('Tiệng'));
    expect(fold('a\u0301\u0323')).toBe(fold('a\u0323\u0301'));
  });

  it('is not sorted whole where they are a pile, for that takes time with the square of its height', () => {
    const pile = `a${'\u0301\u0323'.repeat(50_000)}`;
    expect(fold(pile).replaceAll('\u034f', '')).not.toBe(pile.normalize('NFKC'));
  });
});
