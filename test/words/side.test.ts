import { describe, expect, it } from 'vitest';
import { findSide } from '../../src/words/side.ts';
import { negotiation, party } from '../build.ts';

const talks = negotiation({
  parties: { union: { name: 'Union' }, work: { name: 'U@Work' }, employer: { name: 'Employer' } },
  blocs: { table: { name: 'The table', members: ['union', 'employer'] } },
});

describe('a side', () => {
  it('is a party, as the model has it', () => {
    expect(findSide(talks, 'Union')).toEqual({
      party: party(talks, 'union'),
      date: null,
      negotiation: talks,
    });
  });

  it('is a party as of a day', () => {
    expect(findSide(talks, 'union@2026-01-31')).toMatchObject({
      party: { id: 'union' },
      date: '2026-01-31',
      negotiation: { date: '2026-01-31' },
    });
  });

  it('may go by a name that holds the sign itself, once a day stands behind it', () => {
    expect(findSide(talks, 'u@work@2026-01-31').party.id).toBe('work');
  });

  it.each([
    ['union@tomorrow', '"tomorrow" is no day of the calendar'],
    ['onion@2026-01-31', 'Unknown party "onion"'],
    ['table', '"table" is a bloc, and its members may disagree'],
  ])('is not "%s"', (word, message) => {
    expect(() => findSide(talks, word)).toThrow(message);
  });
});
