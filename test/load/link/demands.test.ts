import { describe, expect, it } from 'vitest';
import { faultsOf, held } from './held.ts';

/** Where the demands of a position lie: places on a scale or among choices, numbers on a range. */
function demanded(on: 'shifts' | 'raise' | 'term', position: unknown): readonly unknown[] {
  return held(on, position).demands.map(({ at }) => (at.from === at.to ? at.from : [at.from, at.to]));
}

describe('a demand', () => {
  it.each([
    ['a bare point in the place of a position', 'abolished', [0]],
    ['a list of points in the place of a position', ['abolished', 'voluntary'], [0, 1]],
    ['a point', { demands: 'voluntary' }, [1]],
    ['a list, any point of which will do', { demands: ['voluntary', 'mandatory'] }, [1, 3]],
    ['the long form', { demands: { point: 'rotating' } }, [2]],
    ['a list of both forms', { demands: ['abolished', { point: 'rotating', because: 'Cover.' }] }, [0, 2]],
    ['a list of long forms in the place of a position', [{ point: 'rotating', because: 'Cover.' }], [2]],
  ])('on a scale may be %s', (_form, position, places) => {
    expect(demanded('shifts', position)).toEqual(places);
  });

  it.each([
    ['a bare number in the place of a position', 6, [6]],
    ['a number', { demands: 6.5 }, [6.5]],
    ['an interval', { demands: { from: 4, to: 6 } }, [[4, 6]]],
    ['an interval without its lower end, which then is that of the range', { demands: { to: 6 } }, [[0, 6]]],
    ['an interval without its upper end', { demands: { from: 4 } }, [[4, 10]]],
    ['an interval whose end is left empty', { demands: { from: 4, to: null } }, [[4, 10]]],
    ['an interval of one number', { demands: { from: 4, to: 4 } }, [4]],
    ['a bare interval in a list in the place of a position', [{ from: 4, to: 6 }], [[4, 6]]],
    ['a list of numbers and intervals', { demands: [2, { from: 4, to: 6 }] }, [2, [4, 6]]],
    ['an interval in the long form', { demands: { point: { from: 4 }, because: 'Prices.' } }, [[4, 10]]],
  ])('on a range may be %s', (_form, position, numbers) => {
    expect(demanded('raise', position)).toEqual(numbers);
  });

  it('in the long form keeps its reason, its basis and its evidence', () => {
    const [demand] = held('term', {
      demands: { point: 'one-year', because: 'Prices rise.', basis: 'stated', evidence: 'minutes' },
    }).demands;
    expect(demand).toMatchObject({
      because: 'Prices rise.',
      basis: 'stated',
      evidence: [{ source: { id: 'minutes' }, at: null, quote: null }],
    });
  });

  it('in the short form has what its position rests on', () => {
    const { demands } = held('term', { demands: 'one-year', basis: 'reported', evidence: 'press' });
    expect(demands).toMatchObject([
      { because: null, basis: 'reported', evidence: [{ source: { id: 'press' } }] },
    ]);
  });

  it.each([
    ['an interval on a scale', 'shifts', { demands: { from: 1, to: 2 } }, ['not-a-range']],
    ['an interval among choices', 'term', { demands: { point: { to: 2 } } }, ['not-a-range']],
    ['a word on a range', 'raise', { demands: 'six' }, ['wrong-type']],
    ['an interval the wrong way round', 'raise', { demands: { from: 6, to: 4 } }, ['bad-range']],
    ['a number on a scale', 'shifts', { demands: 2 }, ['unknown-point']],
    ['a list in a list', 'shifts', { demands: [['abolished']] }, ['wrong-type']],
    ['a pair of a point and its reason', 'shifts', { demands: { abolished: 'Health.' } }, ['wrong-type']],
    ['"others"', 'shifts', { demands: 'others' }, ['unknown-point']],
  ] as const)('cannot be %s', (_form, on, position, codes) => {
    expect(faultsOf(on, position)).toEqual(codes);
  });
});
