import { describe, expect, it } from 'vitest';
import { span } from '../../../src/model/points.ts';
import { weight } from '../../../src/model/stance.ts';
import { faultsOf, held } from './held.ts';

describe('a concession', () => {
  it.each([
    ['a point', { concedes: 'voluntary' }, [1]],
    ['a list of points', { concedes: ['voluntary', 'rotating'] }, [1, 2]],
    ['the long form', { concedes: { point: 'voluntary' } }, [1]],
    ['a list of both forms', { concedes: ['voluntary', { point: 'rotating' }] }, [1, 2]],
  ])('may be %s', (_form, position, places) => {
    expect(held('shifts', position).concedes.map(({ at }) => at)).toEqual(places);
  });

  it('may be a number on a range', () => {
    expect(held('raise', { demands: 6, concedes: [4.5, { point: 4 }] }).concedes.map(({ at }) => at)).toEqual(
      [4.5, 4],
    );
  });

  it('in the short form is offered, firmly and for nothing', () => {
    const [concession] = held('shifts', { concedes: 'voluntary' }).concedes;
    expect(concession).toMatchObject({
      for: null,
      needs: [],
      status: 'offered',
      because: null,
      basis: null,
      evidence: [],
    });
  });

  it('in the long form keeps all that it says', () => {
    const [concession] = held('shifts', {
      concedes: {
        point: 'voluntary',
        for: 'Two days more leave.',
        status: 'hinted',
        because: 'Few volunteer.',
        basis: 'inferred',
        evidence: ['minutes', { source: 'press', at: 'page 2', quote: 'We could live with it.' }],
      },
    }).concedes;
    expect(concession).toMatchObject({
      at: 1,
      for: 'Two days more leave.',
      needs: [],
      status: 'hinted',
      because: 'Few volunteer.',
      basis: 'inferred',
      evidence: [
        { source: { id: 'minutes' }, at: null, quote: null },
        { source: { id: 'press' }, at: 'page 2', quote: 'We could live with it.' },
      ],
    });
  });

  it('may wait for points of other issues', () => {
    const [concession] = held('shifts', {
      concedes: {
        point: 'voluntary',
        for: { text: 'A rise of four.', needs: { raise: 4, term: 'two-years' } },
      },
    }).concedes;
    expect(concession).toMatchObject({
      for: 'A rise of four.',
      needs: [
        { issue: { id: 'raise' }, points: [span(4)] },
        { issue: { id: 'term' }, points: [span(1)] },
      ],
    });
  });

  it.each([
    ['any of several points', 'term', ['one-year', 'two-years'], [span(0), span(1)]],
    ['any of several numbers', 'raise', [4, 6], [span(4), span(6)]],
    ['an interval', 'raise', { from: 3, to: 4 }, [span(3, 4)]],
    ['all from a number on', 'raise', { from: 4 }, [span(4, 10)]],
    ['a number or more, which is in it', 'raise', { above: 4 }, [span(4, 10)]],
    ['a number or less, which is in it', 'raise', { below: 4 }, [span(0, 4)]],
    ['a number, or an interval', 'raise', [1, { from: 3, to: 4 }], [span(1), span(3, 4)]],
  ])('may wait for %s', (_what, on, need, points) => {
    const concedes = { point: 'voluntary', for: { text: 'More.', needs: { [on]: need } } };
    expect(held('shifts', { concedes }).concedes[0]?.needs).toMatchObject([{ issue: { id: on }, points }]);
  });

  it.each([
    ['firm', 'in the short form', 'voluntary'],
    ['firm', 'offered without a condition', { point: 'voluntary', status: 'offered' }],
    ['firm', 'whose condition is left empty', { point: 'voluntary', for: null }],
    ['terms', 'offered for something', { point: 'voluntary', for: 'Leave.' }],
    ['terms', 'offered for a condition in the long form', { point: 'voluntary', for: { text: 'Leave.' } }],
    ['terms', 'hinted', { point: 'voluntary', status: 'hinted' }],
    ['none', 'symbolic', { point: 'voluntary', status: 'symbolic' }],
    ['none', 'withdrawn', { point: 'voluntary', for: 'Leave.', status: 'withdrawn' }],
  ] as const)('counts as %s when it is %s', (counts, _how, concedes) => {
    expect(held('shifts', { demands: 'abolished', concedes }).concedes.map(weight)).toEqual([counts]);
  });

  it.each([
    ['an interval', 'raise', { concedes: { from: 3, to: 4 } }, ['wrong-type']],
    ['an interval in the long form', 'raise', { concedes: { point: { from: 3 } } }, ['wrong-type']],
    ['without its point', 'shifts', { concedes: { for: 'Leave.' } }, ['missing-key']],
    [
      'with a condition that has no words',
      'shifts',
      { concedes: { point: 'voluntary', for: { needs: { raise: 4 } } } },
      ['missing-key'],
    ],
    [
      'with a condition that is a number',
      'shifts',
      { concedes: { point: 'voluntary', for: 4 } },
      ['wrong-type'],
    ],
    [
      'with a need of a number and of what is above another',
      'shifts',
      { concedes: { point: 'voluntary', for: { text: 'Pay.', needs: { raise: { from: 4, above: 5 } } } } },
      ['wrong-type'],
    ],
    [
      'with a need of an interval that ends before it begins',
      'shifts',
      { concedes: { point: 'voluntary', for: { text: 'Pay.', needs: { raise: { from: 4, to: 3 } } } } },
      ['bad-range'],
    ],
    [
      'with a need of an interval of a scale',
      'shifts',
      { concedes: { point: 'voluntary', for: { text: 'Pay.', needs: { term: { above: 3 } } } } },
      ['not-a-range'],
    ],
    [
      'with a need outside the range',
      'shifts',
      { concedes: { point: 'voluntary', for: { text: 'Pay.', needs: { raise: { above: 30 } } } } },
      ['outside-range'],
    ],
    [
      'with a word for its status that is none',
      'shifts',
      { concedes: { point: 'voluntary', status: 'maybe' } },
      ['wrong-type'],
    ],
  ] as const)('cannot be %s', (_form, on, position, codes) => {
    expect(faultsOf(on, position)).toEqual(codes);
  });
});
