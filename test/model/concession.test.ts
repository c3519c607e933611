import { describe, expect, it } from 'vitest';
import { weight } from '../../src/model/stance.ts';
import { negotiation } from '../build.ts';
import { classes, five, heldBy, raise } from './classes.ts';

describe('a concession', () => {
  it('on a scale reaches everything on the way from the demand', () => {
    expect(classes({ demands: 'abolished', concedes: 'rotating' })).toEqual({
      demands: ['abolished'],
      accepts: ['voluntary', 'rotating'],
    });
  });

  it('among choices reaches its own point alone', () => {
    expect(classes({ demands: 'a', concedes: 'c' }, { choices: five })).toEqual({
      demands: ['a'],
      accepts: ['c'],
    });
  });

  it('starts from the nearest of several demands', () => {
    expect(classes({ demands: ['a', 'e'], concedes: 'd' }, { scale: five })).toEqual({
      demands: ['a', 'e'],
      accepts: ['d'],
    });
  });

  it('half-way between two demands starts from both', () => {
    expect(classes({ demands: ['a', 'e'], concedes: 'c' }, { scale: five })).toEqual({
      demands: ['a', 'e'],
      accepts: ['b', 'c', 'd'],
    });
  });

  it('without a demand stands alone', () => {
    expect(classes({ concedes: 'rotating' })).toEqual({ accepts: ['rotating'] });
  });

  it('without a demand covers the way from the first concession', () => {
    expect(classes({ concedes: ['d', 'b'] }, { scale: five })).toEqual({ accepts: ['b', 'c', 'd'] });
    expect(classes({ concedes: ['c', 'a', 'd'] }, { scale: five })).toEqual({
      accepts: ['a', 'b', 'c', 'd'],
    });
  });

  it('without a demand does not start from one that was withdrawn', () => {
    const concedes = [{ point: 'a', status: 'withdrawn' }, 'c', 'd'];
    expect(classes({ concedes }, { scale: five })).toEqual({ accepts: ['c', 'd'] });
  });

  it('on a range starts from the nearest end of the interval demanded', () => {
    const position = { demands: { from: 6, to: 8 }, concedes: [4, 9] };
    expect(classes(position, raise)).toEqual({
      demands: [{ from: 6, to: 8 }],
      accepts: [
        { from: 4, to: 6, toOpen: true },
        { from: 8, to: 9, fromOpen: true },
      ],
    });
  });

  it('within what is demanded anyway adds nothing', () => {
    expect(classes({ demands: { from: 6 }, concedes: 7 }, raise)).toEqual({
      demands: [{ from: 6, to: 10 }],
    });
  });

  it('that is symbolic or withdrawn counts for nothing', () => {
    for (const status of ['symbolic', 'withdrawn'])
      expect(classes({ demands: 'abolished', concedes: { point: 'mandatory', status } })).toEqual({
        demands: ['abolished'],
      });
  });

  it.each([
    ['hinted', { point: 'rotating', status: 'hinted' }],
    ['offered for something', { point: 'rotating', for: 'A reserve fund' }],
    [
      'offered for a point of another issue',
      { point: 'rotating', for: { text: 'A day off', needs: { leave: 'one' } } },
    ],
  ])('that is %s is on terms, and so is the way to it', (_, concession) => {
    expect(classes({ demands: 'abolished', concedes: concession })).toEqual({
      demands: ['abolished'],
      terms: ['voluntary', 'rotating'],
    });
  });

  it('on terms takes nothing from a firm one that reaches less far', () => {
    const concedes = [{ point: 'd', for: 'A reserve fund' }, 'b'];
    expect(classes({ demands: 'a', concedes }, { scale: five })).toEqual({
      demands: ['a'],
      accepts: ['b'],
      terms: ['c', 'd'],
    });
  });

  it('weighs by how it was made', () => {
    const held = negotiation({
      positions: {
        union: {
          shifts: {
            concedes: [
              'voluntary',
              { point: 'rotating', status: 'hinted' },
              { point: 'mandatory', status: 'symbolic' },
            ],
          },
        },
      },
    });
    expect(heldBy(held).concedes.map(weight)).toEqual(['firm', 'terms', 'none']);
  });
});
