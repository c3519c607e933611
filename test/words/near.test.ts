import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/words/near.ts';

const parties = ['moscow', 'washington', 'kyiv', 'europe'];

describe('a mistyped word', () => {
  it.each([
    ['moscw', 'moscow', 'a letter is missing'],
    ['mosccow', 'moscow', 'a letter is too many'],
    ['moscov', 'moscow', 'a letter is another'],
    ['omscow', 'moscow', 'two neighbours are swapped'],
    ['MOSCOW', 'moscow', 'it is in capitals'],
    ['kiyv', 'kyiv', 'it is short'],
  ])('"%s" is taken for "%s" where %s', (word, meant) => {
    expect(nearest(word, parties)).toEqual([meant]);
  });

  it('is taken for nothing where no word is near', () => {
    expect(nearest('teheran', parties)).toEqual([]);
    expect(nearest('a', ['moscow'])).toEqual([]);
    expect(didYouMean('teheran', parties)).toBeNull();
    expect(didYouMean('teheran', [])).toBeNull();
  });

  it('is told of the nearest word alone, not of all that are near', () => {
    expect(didYouMean('shifts', ['shift', 'shifty', 'thirst'])).toBe('Did you mean "shift" or "shifty"?');
    expect(didYouMean('crimea', ['crime', 'crma'])).toBe('Did you mean "crime"?');
  });

  it('is told of two words at most', () => {
    expect(nearest('cat', ['bat', 'hat', 'rat'])).toEqual(['bat', 'hat']);
  });

  it('is told once of words that differ in case alone', () => {
    expect(didYouMean('moscov', ['moscow', 'Moscow'])).toBe('Did you mean "moscow"?');
  });

  it('of great length is answered at once', () => {
    expect(nearest('m'.repeat(1_000_000), parties)).toEqual([]);
  });
});
