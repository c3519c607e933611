import { describe, expect, it } from 'vitest';
import { page } from '../ask.ts';
import { between, candidates, points } from './bridging.ts';
import { round } from '../build.ts';

describe('of two points, the better one', () => {
  it('crosses fewer red lines, though it crosses more bottom lines', async () => {
    const model = round({
      parties: ['union', 'employer', 'city'],
      positions: {
        union: { canteen: { demands: 'keep', rejects: { point: 'close', redline: true } } },
        employer: { canteen: { demands: 'close', rejects: ['keep', 'lease'] } },
        city: { canteen: { demands: 'close', rejects: ['keep', 'lease'] } },
      },
    });
    expect(await points(model)).toEqual(['keep', 'lease', 'close']);
  });

  it('crosses fewer bottom lines, though more parties move', async () => {
    const model = between(
      'canteen',
      { demands: 'keep', rejects: 'close' },
      { demands: 'close', rejects: 'keep' },
    );
    expect(await points(model)).toEqual(['lease', 'keep', 'close']);
  });

  it('lets fewer parties move, though they move further', async () => {
    expect(await points(between('shifts', 'abolished', 'mandatory'))).toEqual([
      'abolished',
      'mandatory',
      'voluntary',
      'rotating',
    ]);
  });

  it('has the shorter longest step', async () => {
    const model = round({
      issues: { hours: { title: 'Hours', scale: ['h30', 'h32', 'h34', 'h36', 'h38'] } },
      positions: {
        union: { hours: { demands: 'h30', rejects: ['h38'] } },
        employer: { hours: { demands: 'h38', rejects: ['h30'] } },
      },
    });
    expect(await points(model)).toEqual(['h34', 'h32', 'h36', 'h30', 'h38']);
  });

  it('has the shorter steps in all, where the longest are as long', async () => {
    const model = round({
      parties: ['union', 'guild', 'employer'],
      issues: { hours: { title: 'Hours', scale: ['h30', 'h32', 'h34', 'h36'] } },
      positions: {
        union: { hours: { demands: 'h30', rejects: 'h36' } },
        guild: { hours: { demands: 'h36' } },
        employer: { hours: { demands: 'h36', rejects: 'h30' } },
      },
    });
    // To h34 the union goes two steps and the others one each; to h32 it is the other way round.
    expect(await points(model)).toEqual(['h34', 'h32', 'h36', 'h30']);
  });

  it('stands first in the model where they are as good, and that is said', async () => {
    const model = between('canteen', 'lease', 'close');
    expect(await points(model)).toEqual(['close', 'lease', 'keep']);
    expect(await page(model, 'bridge')).toContain('The first 2 ask as little of the parties as each other.');
  });

  it('is the same whatever the order of the parties', async () => {
    const model = between('shifts', { demands: 'abolished', rejects: 'mandatory' }, 'mandatory');
    expect(await points(model, 'bridge employer union')).toEqual(
      await points(model, 'bridge union employer'),
    );
  });
});

describe('on a range, the points to try', () => {
  it('are the ends of what each party demands and accepts', async () => {
    const union = { demands: { from: 7, to: 9 }, concedes: 6 };
    expect((await points(between('raise', union, { demands: 2, concedes: 3 }))).toSorted()).toEqual([
      2, 3, 6, 7, 9,
    ]);
  });

  it('are the ends of what they reject, too, and an end that is rejected gives way to the middle of the zone', async () => {
    const union = { demands: 8, rejects: { below: 4 } };
    const employer = { demands: 2, rejects: { above: 5 } };
    expect(await points(between('raise', union, employer))).toEqual([5, 4.5, 4]);
  });

  it('stay where every number is rejected, for then there is no zone', async () => {
    const union = { demands: 8, rejects: { below: 6 } };
    const employer = { demands: 2, rejects: { above: 4 } };
    expect(
      (await points(between('raise', union, employer))).toSorted((a, b) => Number(a) - Number(b)),
    ).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('are the middle of the zone where no party names a number that is on it', async () => {
    const model = between('raise', { rejects: { above: 10 } }, { rejects: { below: 0 } });
    expect(await candidates(model)).toMatchObject([
      { point: 5, moves: [{ party: 'union' }, { party: 'employer' }] },
    ]);
  });
});
