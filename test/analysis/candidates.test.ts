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
    expect(await points(model)).toEqual(['lease', 'keep', 'close']);
  });

  it('crosses fewer bottom lines', async () => {
    const model = between(
      'canteen',
      { demands: 'keep', rejects: 'close' },
      { demands: 'close', rejects: 'keep' },
    );
    expect(await points(model)).toEqual(['lease', 'keep', 'close']);
  });

  it('asks for the shorter longest way, so that nobody simply wins', async () => {
    expect(await points(between('shifts', 'abolished', 'mandatory'))).toEqual([
      'voluntary',
      'rotating',
      'abolished',
      'mandatory',
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

  it('is not what one demands and another rejects', async () => {
    const model = between(
      'canteen',
      { demands: 'keep', rejects: ['close', 'lease'] },
      { demands: 'close', rejects: 'keep' },
    );
    expect(await points(model)).toEqual(['lease', 'keep', 'close']);
  });

  it('is one that somebody has come to meet', async () => {
    const issues = { site: { title: 'Site', choices: ['hill', 'lake', 'mill', 'port'] } };
    const employer = { demands: 'port', concedes: { point: 'mill', status: 'hinted' } };
    const model = round({ issues, positions: { union: { site: 'hill' }, employer: { site: employer } } });
    expect(await points(model)).toEqual(['mill', 'hill', 'port', 'lake']);
  });

  it('asks fewer who have not spoken for it', async () => {
    expect(await points(between('canteen', 'lease', 'close'))).toEqual(['close', 'lease', 'keep']);
  });

  it('is none where they are as good, and that is said', async () => {
    const model = between('canteen', 'lease', 'close');
    expect((await candidates(model)).map(({ tied }) => tied)).toEqual([true, true, false]);
    expect(await page(model, 'bridge')).toContain(
      'No single point stands out: the first 2 ask as little of the parties as each other.',
    );
  });

  it('is the same whatever the order of the parties', async () => {
    const model = between('shifts', { demands: 'abolished', rejects: 'mandatory' }, 'mandatory');
    expect(await points(model, 'bridge employer union')).toEqual(
      await points(model, 'bridge union employer'),
    );
  });
});

describe('on a range, the points to try', () => {
  it('are the ends of demands, conceded numbers, and the number half-way between two who do not meet', async () => {
    const union = { demands: { from: 7, to: 9 }, concedes: 6 };
    const found = await sorted(between('raise', union, { demands: 2, concedes: 3 }));
    expect(found).toEqual([2, 3, 4.5, 5, 6, 7, 9]);
  });

  it('are two where two are as near', async () => {
    const union = { demands: [1, 7] };
    const employer = { demands: 4, rejects: [{ below: 1 }, { above: 7 }] };
    expect(await sorted(between('raise', union, employer))).toEqual([1, 2.5, 4, 5.5, 7]);
  });

  it('are the numbers that rejections name, and none that somebody rejects where some number is rejected by nobody', async () => {
    const union = { demands: 8, rejects: { below: 4 } };
    const employer = { demands: 2, rejects: { above: 5 } };
    expect(await sorted(between('raise', union, employer))).toEqual([4, 4.5, 5]);
  });

  it('stay where every number is rejected, for then there is no zone', async () => {
    const union = { demands: 8, rejects: { below: 6 } };
    const employer = { demands: 2, rejects: { above: 4 } };
    expect(await sorted(between('raise', union, employer))).toEqual([2, 4, 5, 6, 8]);
  });

  it('hold no number of a concession that counts for nothing', async () => {
    const union = { demands: 8, concedes: { point: 7, status: 'withdrawn' } };
    expect(await sorted(between('raise', union, 2))).not.toContain(7);
  });

  it('have the middle of the zone, called so, where no party names a number inside it', async () => {
    const model = between('raise', { rejects: { above: 10 } }, { rejects: { below: 0 } });
    expect(await sorted(model)).toEqual([0, 5, 10]);
    expect((await candidates(model)).map(({ because }) => because).join(' ')).toContain(
      '5 %, the middle of what nobody rejects',
    );
  });

  it('are called half-way between two where they are no middle of the zone', async () => {
    const told = (await candidates(between('raise', 9, 2))).map(({ because }) => because);
    expect(told.join(' ')).toContain('5.5 %, half-way between Union and Employer');
  });
});

async function sorted(model: string): Promise<readonly number[]> {
  return (await points(model)).map(Number).toSorted((a, b) => a - b);
}
