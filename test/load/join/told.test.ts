/** What check says of words that stand where more may read them. */
import { describe, expect, it } from 'vitest';
import { searched, quotableIn } from '../../../src/load/join/searched.ts';

const nothing = (): readonly string[] => [];

describe('a text that tells of another', () => {
  const wide = searched(
    '# The union would work at\n#   night for TWO months.\nname: Amalgamated Metalworkers Union\n',
  );

  it('is found across lines, comments and the case of letters', () => {
    expect(wide.runOf('They say it would work at night for two months!', nothing)).toEqual({
      at: 12,
      text: 'would work at night for TWO months',
    });
  });

  it('has twenty letters in common, and no turn of phrase', () => {
    expect(wide.runOf('It would work at nine.', nothing)).toBeNull();
  });

  it('may be quoted where all of it is open to those readers', () => {
    const quotable = (): readonly string[] => quotableIn(['Amalgamated Metalworkers Union']);
    const told = 'You speak for the Amalgamated Metalworkers Union tonight.';
    expect(wide.runOf(told, nothing)).not.toBeNull();
    expect(wide.runOf(told, quotable)).toBeNull();
  });

  it('tells a name as a whole word, and none that is a word of the language as often as not', () => {
    expect(wide.wordAt('metalworkers')?.text).toBe('Metalworkers');
    expect(wide.wordAt('metal')).toBeNull();
    expect(wide.wordAt('for')).toBeNull();
  });
});
