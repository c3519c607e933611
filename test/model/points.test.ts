import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beyond,
  cut,
  distance,
  meet,
  nothing,
  same,
  span,
  touches,
  unite,
  within,
  without,
} from '../../src/model/points.ts';
import type { PointSet, Span } from '../../src/model/points.ts';
import { runs } from '../seed.ts';

/** Numbers above `from` and below `to`, neither of which is in it. */
function open(from: number, to: number): Span {
  return { from, to, fromOpen: true, toOpen: true };
}

describe('sets of points', () => {
  it('join offers that overlap, and offers that meet at a number', () => {
    expect(unite([span(4, 6), span(1, 2), span(5, 8)])).toEqual([span(1, 2), span(4, 8)]);
    expect(unite([span(2, 3), span(1, 2)])).toEqual([span(1, 3)]);
  });

  it('swallow an offer that lies within another', () => {
    expect(unite([span(1, 9), span(3, 4), span(9)])).toEqual([span(1, 9)]);
  });

  it('keep two offers apart where the number between them is in neither', () => {
    expect(unite([open(1, 2), open(2, 3)])).toEqual([open(1, 2), open(2, 3)]);
  });

  it('close an end that one of two offers holds', () => {
    expect(unite([open(1, 2), span(2)])).toEqual([{ ...span(1, 2), fromOpen: true }]);
    expect(unite([span(1), open(1, 2)])).toEqual([{ ...span(1, 2), toOpen: true }]);
  });

  it('are cut where an offer begins or ends, its last number with it', () => {
    const offers = [[span(2, 4)], [open(4, 6)], [span(2)]];
    expect(cut([span(0, 6)], offers)).toEqual([
      { ...span(0, 2), toOpen: true },
      span(2),
      { ...span(2, 4), fromOpen: true },
      open(4, 6),
      span(6),
    ]);
    expect(cut([span(0), span(1)], [[span(1)]])).toEqual([span(0), span(1)]);
  });

  it('keep neighbouring points of a list as points of their own', () => {
    expect(unite([span(1), span(0), span(1)])).toEqual([span(0), span(1)]);
  });

  it('meet where both hold a point, even if it is a single number', () => {
    expect(meet([span(1, 4)], [span(4, 6)])).toEqual([span(4)]);
    expect(meet([span(1, 4)], [open(4, 6)])).toEqual(nothing);
    expect(meet([span(1, 4), span(6, 9)], [span(3, 7)])).toEqual([span(3, 4), span(6, 7)]);
    expect(meet([span(1, 4)], nothing)).toEqual(nothing);
  });

  it('leave an open end where something is taken out of the middle', () => {
    expect(without([span(0, 10)], [span(3, 4)])).toEqual([
      { ...span(0, 3), toOpen: true },
      { ...span(4, 10), fromOpen: true },
    ]);
    expect(without([span(0, 10)], [beyond(2, 'below'), beyond(4, 'above')])).toEqual([span(2, 4)]);
    expect(without([span(0, 10)], nothing)).toEqual([span(0, 10)]);
    expect(without([span(3)], [span(0, 10)])).toEqual(nothing);
  });

  it('leave the number itself out of all that is beyond it', () => {
    expect(touches([beyond(5, 'above')], [span(5)])).toBe(false);
    expect(touches([beyond(5, 'below')], [span(5)])).toBe(false);
    expect(touches([beyond(5, 'above')], [span(5, 5.1)])).toBe(true);
  });

  it('know whether one lies within another', () => {
    expect(within([span(2), span(3, 4)], [span(2, 5)])).toBe(true);
    expect(within([span(2, 5)], [open(2, 5)])).toBe(false);
    expect(within(nothing, nothing)).toBe(true);
  });

  it('are the same where they hold the same points, open ends included', () => {
    expect(same([span(1, 2)], [span(1, 2)])).toBe(true);
    expect(same([span(1, 2)], [open(1, 2)])).toBe(false);
    expect(same([span(1)], [span(1), span(2)])).toBe(false);
  });

  it('are as far apart as their nearest points', () => {
    expect(distance([span(0, 2), span(7)], [span(4, 5), span(9, 10)])).toBe(2);
    expect(distance([span(0, 2)], [span(2, 5)])).toBe(0);
    expect(distance([span(0), span(5)], [span(3)])).toBe(2);
  });

  it('touch exactly where something is in both', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        expect(touches(a, b)).toBe(meet(a, b).length > 0);
      }),
      runs(500),
    );
  });
});

/** Numbers and stretches of them, each end in or out, few enough that ends often fall together. */
const anySet: fc.Arbitrary<PointSet> = fc
  .array(
    fc
      .record({
        from: fc.integer({ min: 0, max: 8 }),
        length: fc.integer({ min: 0, max: 3 }),
        fromOpen: fc.boolean(),
        toOpen: fc.boolean(),
      })
      .map(({ from, length, fromOpen, toOpen }): Span =>
        length === 0 ? span(from) : { from, to: from + length, fromOpen, toOpen },
      ),
    { maxLength: 4 },
  )
  .map(unite);
