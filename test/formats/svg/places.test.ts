import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid, Ruler } from '../../../src/blocks/block.ts';
import type { Lanes, Plot } from '../../../src/blocks/drawing.ts';
import { gridPicture } from '../../../src/formats/svg/grid.ts';
import { lanesPicture } from '../../../src/formats/svg/lanes.ts';
import { planePicture } from '../../../src/formats/svg/plane.ts';
import { rulerPicture } from '../../../src/formats/svg/ruler.ts';
import { runsOf } from '../../../src/formats/svg/runs.ts';
import type { Drawn } from '../../../src/formats/svg/shapes.ts';
import { span } from '../../../src/model/points.ts';
import { boundsOf, elementsIn } from './bounds.ts';

/** The middle of each element of this class that is no part of the key below. */
function middlesOf({ tags }: Drawn, kind: string): readonly number[] {
  return [...elementsIn(tags.filter((one) => one.attributes['class'] === 'lane'))].flatMap((element) => {
    if (element.attributes['class'] !== kind) return [];
    const [bounds] = [...elementsIn([element])].flatMap((one) => boundsOf(one) ?? []);
    return bounds === undefined ? [] : [(bounds.left + bounds.right) / 2];
  });
}

/** A range from -500 to 1500 on which each party demands one number. */
function rulerOf(demands: readonly number[]): Ruler {
  const rows = demands.map((at) => ({
    label: 'Union',
    stretches: [{ mark: 'demands' as const, points: [span(at)] }],
    words: '',
  }));
  return { kind: 'ruler', from: -500, to: 1500, ends: ['-500', '1,500'], ticks: [], rows };
}

describe('a range', () => {
  it('has a demand of its middle in the middle, and others as far from it as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 1500 }), (at) => {
        const [from = 0, middle = 0, to = 0, own = 0] = middlesOf(
          rulerPicture(rulerOf([-500, 500, 1500, at])),
          'sign demands',
        );
        expect(middle).toBeCloseTo((from + to) / 2, 0);
        expect(own).toBeCloseTo(from + ((at + 500) / 2000) * (to - from), 0);
      }),
    );
  });

  it('shows the first of two marks where both cover a number, and parts the other there', () => {
    const runs = runsOf([
      { mark: 'demands', points: [span(4, 6)] },
      { mark: 'rejects', points: [span(0, 10)] },
    ]);
    expect(runs).toEqual([
      { mark: 'rejects', from: 0, to: 4, fromOpen: false, toOpen: true },
      { mark: 'demands', from: 4, to: 6, fromOpen: false, toOpen: false },
      { mark: 'rejects', from: 6, to: 10, fromOpen: true, toOpen: false },
    ]);
  });
});

describe('the steps of a scale', () => {
  const scale: Grid = {
    kind: 'grid',
    corner: '',
    heads: ['none', 'few', 'some', 'all'],
    rows: [{ label: 'Union', marks: ['demands', 'accepts', 'silent', 'terms'] }],
    isOrdered: true,
  };

  it('stand at even distances, the farther the later', () => {
    const [none = 0] = middlesOf(gridPicture(scale), 'sign demands');
    const [few = 0] = middlesOf(gridPicture(scale), 'sign accepts');
    const [all = 0] = middlesOf(gridPicture(scale), 'sign terms');
    expect(few).toBeGreaterThan(none);
    expect(all - none).toBeCloseTo(3 * (few - none), 0);
  });

  it('are joined where a party would take two neighbours, and choices never are', () => {
    const { isOrdered: _, ...choices } = scale;
    expect(middlesOf(gridPicture(scale), 'taken')).toHaveLength(1);
    expect(middlesOf(gridPicture(choices), 'taken')).toEqual([]);
  });
});

describe('the days of talks', () => {
  it('stand by how far they lie apart, with how many moves each has', () => {
    const lanes: Lanes = {
      kind: 'lanes',
      rows: [
        {
          label: 'Union',
          steps: [
            { day: '2026-01-01', step: 'first', count: 1 },
            { day: '2026-01-11', step: 'nearer', count: 3 },
            { day: '2026-01-31', step: 'farther', count: 1 },
          ],
        },
      ],
    };
    const picture = lanesPicture(lanes);
    const [first = 0, nearer = 0, farther = 0] = ['first', 'nearer', 'farther'].flatMap((kind) =>
      middlesOf(picture, `sign ${kind}`),
    );
    expect(farther - first).toBeCloseTo(3 * (nearer - first), 0);
    const counts = [...elementsIn(picture.tags)].filter((one) => one.attributes['class'] === 'count');
    expect(counts.map(({ children }) => [...children])).toEqual([['3']]);
  });
});

describe('the plane of two parties', () => {
  it('has what is worth more to one further right, and more to the other higher up', () => {
    const axis = { label: 'Union', from: 0, to: 10, ends: ['0', '10'], line: null } as const;
    const spot = { sign: '·', tone: 'plain', text: 'deals', at: [{ x: 2, y: 3 }] } as const;
    const plot: Plot = {
      kind: 'plot',
      x: axis,
      y: { ...axis, label: 'Company' },
      spots: [spot, { ...spot, tone: 'good', at: [{ x: 7, y: 9 }] }],
      named: [],
      table: { kind: 'table', heads: [], rows: [] },
    };
    const [low, high] = ['plain', 'good'].map((tone) => {
      const group = planePicture(plot).tags.find((one) => one.attributes['class'] === tone);
      const [dot] = [...elementsIn(group?.children ?? [])].flatMap((one) => boundsOf(one) ?? []);
      return dot ?? { left: Number.NaN, top: Number.NaN };
    });
    expect(high?.left).toBeGreaterThan(low?.left ?? Infinity);
    expect(high?.top).toBeLessThan(low?.top ?? -Infinity);
  });
});
