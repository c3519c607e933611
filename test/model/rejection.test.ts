import { describe, expect, it } from 'vitest';
import { steps } from '../build.ts';
import { classes, five, raise } from './classes.ts';

describe('a rejection', () => {
  it('outside all that a party names takes what lies further out', () => {
    expect(classes({ demands: 'b', rejects: 'd' }, { scale: five })).toEqual({
      demands: ['b'],
      rejects: ['d', 'e'],
    });
    expect(classes({ concedes: ['d', 'e'], rejects: 'b' }, { scale: five })).toEqual({
      accepts: ['d', 'e'],
      rejects: ['a', 'b'],
    });
  });

  it('between two demands stands alone', () => {
    expect(classes({ demands: ['a', 'e'], rejects: 'c' }, { scale: five })).toEqual({
      demands: ['a', 'e'],
      rejects: ['c'],
    });
    expect(classes({ demands: [2, 8], rejects: 5 }, raise)).toEqual({
      demands: [2, 8],
      rejects: [5],
    });
  });

  it('by a party that would take nothing stands alone', () => {
    expect(classes({ rejects: 'c' }, { scale: five })).toEqual({ rejects: ['c'] });
    expect(classes({ rejects: 4 }, raise)).toEqual({ rejects: [4] });
  });

  it('by a party whose only concession was withdrawn stands alone too', () => {
    const position = { concedes: { point: 'a', status: 'withdrawn' }, rejects: 'c' };
    expect(classes(position, { scale: five })).toEqual({ rejects: ['c'] });
  });

  it('beyond a withdrawn concession is outside what the party demands', () => {
    const position = { demands: 'a', concedes: { point: 'd', status: 'withdrawn' }, rejects: 'c' };
    expect(classes(position, { scale: five })).toEqual({ demands: ['a'], rejects: ['c', 'd', 'e'] });
  });

  it('among choices takes its own point alone', () => {
    expect(classes({ demands: 'b', rejects: 'd' }, { choices: five })).toEqual({
      demands: ['b'],
      rejects: ['d'],
    });
  });

  it('of a number takes it and everything beyond', () => {
    expect(classes({ demands: 6, rejects: 3 }, raise)).toEqual({
      demands: [6],
      rejects: [{ from: 0, to: 3 }],
    });
  });

  it('of all above or below a number leaves the number itself', () => {
    const rejects = [{ below: 3 }, { above: 8 }];
    expect(classes({ demands: 6, rejects }, raise)).toEqual({
      demands: [6],
      rejects: [
        { from: 0, to: 3, toOpen: true },
        { from: 8, to: 10, fromOpen: true },
      ],
    });
  });

  it('of all above a number holds for a party that would take nothing', () => {
    expect(classes({ rejects: { above: 8 } }, raise)).toEqual({
      rejects: [{ from: 8, to: 10, fromOpen: true }],
    });
  });

  it('of all others leaves what the party demands or accepts, on terms too', () => {
    const position = {
      demands: 'a',
      concedes: { point: 'c', for: 'A reserve fund' },
      rejects: { others: 'No.' },
    };
    expect(classes(position, { scale: five })).toEqual({
      demands: ['a'],
      terms: ['b', 'c'],
      rejects: ['d', 'e'],
    });
  });

  it('of all others by a party that accepts nothing takes every point', () => {
    expect(classes({ rejects: 'others' })).toEqual({ rejects: [...steps] });
    expect(classes({ rejects: 'others' }, raise)).toEqual({
      rejects: [{ from: 0, to: 10 }],
    });
  });

  it('of all others on a range leaves the demanded number out', () => {
    expect(classes({ demands: 4, rejects: 'others' }, raise)).toEqual({
      demands: [4],
      rejects: [
        { from: 0, to: 4, toOpen: true },
        { from: 4, to: 10, fromOpen: true },
      ],
    });
  });

  it('is a red line wherever one of several rejections is', () => {
    const rejects = ['d', { point: 'e', because: 'It is the law.', redline: 'law' }];
    expect(classes({ demands: 'a', rejects }, { scale: five })).toEqual({
      demands: ['a'],
      rejects: ['d', 'e'],
      redlines: ['e'],
    });
    const first = [{ point: 'c', redline: true }, 'e'];
    expect(classes({ demands: 'a', rejects: first }, { scale: five })).toMatchObject({
      redlines: ['c', 'd', 'e'],
    });
  });

  it('that is expressly no red line is none', () => {
    expect(classes({ demands: 'a', rejects: { point: 'd', redline: false } }, { scale: five })).toEqual({
      demands: ['a'],
      rejects: ['d', 'e'],
    });
  });
});
