import { describe, expect, it } from 'vitest';
import { faultsOf, held } from './held.ts';

describe('a rejection', () => {
  it.each([
    ['a point', 'mandatory', [['point', 3, null]]],
    [
      'a list of points',
      ['rotating', 'mandatory'],
      [
        ['point', 2, null],
        ['point', 3, null],
      ],
    ],
    ['a point and its reason', { mandatory: 'Health.' }, [['point', 3, 'Health.']]],
    [
      'several points and their reasons',
      { rotating: 'Sleep.', mandatory: 'Health.' },
      [
        ['point', 2, 'Sleep.'],
        ['point', 3, 'Health.'],
      ],
    ],
    ['a point whose reason is left empty', { mandatory: null }, [['point', 3, null]]],
    ['the long form', { point: 'mandatory', because: 'Health.' }, [['point', 3, 'Health.']]],
    ['the long form, the point last', { because: 'Health.', point: 'mandatory' }, [['point', 3, 'Health.']]],
    [
      'a list of all forms',
      ['voluntary', { rotating: 'Sleep.' }, { point: 'mandatory' }],
      [
        ['point', 1, null],
        ['point', 2, 'Sleep.'],
        ['point', 3, null],
      ],
    ],
  ])('may be %s', (_form, rejects, entries) => {
    const { rejects: linked } = held('shifts', { demands: 'abolished', rejects });
    expect(
      linked.map(({ what, because }) => [what.kind, what.kind === 'others' ? null : what.at, because]),
    ).toEqual(entries);
  });

  it.each([
    ['alone', 'others', null],
    ['in a list', ['others'], null],
    ['with a reason', { others: 'Too dear.' }, 'Too dear.'],
    ['in the long form', { point: 'others', because: 'Too dear.' }, 'Too dear.'],
  ])('of all others may stand %s', (_form, rejects, because) => {
    const { rejects: linked } = held('term', { demands: 'one-year', rejects });
    expect(linked).toMatchObject([{ what: { kind: 'others' }, because }]);
  });

  it.each([
    ['a number', 8, { kind: 'point', at: 8 }],
    ['all above a number', { above: 8 }, { kind: 'above', at: 8 }],
    ['all below a number', { below: 3 }, { kind: 'below', at: 3 }],
    ['a number in the long form', { point: 8, because: 'Too dear.' }, { kind: 'point', at: 8 }],
    [
      'all above a number, in the long form',
      { point: { above: 8 }, because: 'Too dear.' },
      { kind: 'above', at: 8 },
    ],
    ['all above a number, with a reason', { above: 8, because: 'Too dear.' }, { kind: 'above', at: 8 }],
    ['all others', 'others', { kind: 'others' }],
  ])('on a range may be %s', (_form, rejects, what) => {
    expect(held('raise', { demands: 5, rejects }).rejects).toMatchObject([{ what }]);
  });

  it.each([
    [true, 'unspecified'],
    ['law', 'law'],
    ['mandate', 'mandate'],
    ['principle', 'principle'],
    [false, null],
    [null, null],
    [undefined, null],
  ])('with the redline %s has the ground %s', (redline, ground) => {
    const { rejects } = held('shifts', { demands: 'abolished', rejects: { point: 'mandatory', redline } });
    expect(rejects).toMatchObject([{ redline: ground }]);
  });

  it('in the long form keeps its own basis and evidence, and in the short has those of its position', () => {
    const { rejects } = held('shifts', {
      rejects: [{ mandatory: 'Health.' }, { point: 'rotating', basis: 'stated', evidence: 'press' }],
      basis: 'inferred',
      evidence: 'minutes',
    });
    expect(rejects).toMatchObject([
      { basis: 'inferred', evidence: [{ source: { id: 'minutes' } }] },
      { basis: 'stated', evidence: [{ source: { id: 'press' } }] },
    ]);
  });

  it.each([
    ['all above a point of a scale', 'shifts', { rejects: { above: 2 } }, ['not-a-range']],
    ['all below a choice', 'term', { rejects: { point: { below: 2 } } }, ['not-a-range']],
    ['above and below at once', 'raise', { demands: 5, rejects: { above: 8, below: 3 } }, ['wrong-type']],
    ['a point and a side at once', 'raise', { demands: 5, rejects: { point: 9, above: 8 } }, ['wrong-type']],
    ['a side of nothing', 'raise', { demands: 5, rejects: { point: {} } }, ['wrong-type']],
    ['an interval', 'raise', { demands: 5, rejects: { from: 8, to: 9 } }, ['wrong-type']],
    [
      'a number as a short form in quotes',
      'raise',
      { demands: 5, rejects: { '8': 'Dear.' } },
      ['wrong-type'],
    ],
    ['a reason that is a mapping', 'shifts', { rejects: { mandatory: { redline: true } } }, ['wrong-type']],
    [
      'a red line on no ground known',
      'shifts',
      { rejects: { point: 'mandatory', redline: 'habit' } },
      ['wrong-type'],
    ],
    ['a reason for no point', 'shifts', { rejects: { because: 'Health.' } }, ['missing-key']],
  ] as const)('cannot be %s', (_form, on, position, codes) => {
    expect(faultsOf(on, position)).toEqual(codes);
  });
});
