/** Decimals, which doubles miss by a hair, and ranges so short or so far out that a hair is much. */
import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { candidates, points } from './bridging.ts';
import { round } from '../build.ts';

/** A round on one range alone. */
function on(range: readonly [from: number, to: number], union: unknown, employer: unknown): string {
  return round({
    issues: { raise: { title: 'Pay rise', range: { from: range[0], to: range[1] } } },
    positions: { union: { raise: union }, employer: { raise: employer } },
  });
}

/** What `stance gaps` says of it. */
async function gapOn(...said: Parameters<typeof on>) {
  const { gaps } = await ask(on(...said), 'gaps');
  return gaps[0];
}

describe('tenths are counted as whole numbers are', () => {
  it('where a concession lies half-way between two demands', async () => {
    expect((await gapOn([0, 1], { demands: [0.1, 0.5], concedes: 0.3 }, 0.4)).common).toEqual([0.4]);
    expect((await gapOn([0, 10], { demands: [1, 5], concedes: 3 }, 4)).common).toEqual([4]);
  });

  it('where two points ask for as long a way', async () => {
    const model = round({
      parties: ['union', 'employer', 'city'],
      issues: { raise: { title: 'Pay rise', range: { from: 0, to: 1 } } },
      positions: { union: { raise: 0.1 }, employer: { raise: 0.3 }, city: { raise: 0.5 } },
    });
    const tied = (await candidates(model)).filter((one) => one.tied);
    expect(tied.map(({ point }) => point)).toEqual([0.2, 0.4, 0.1, 0.5]);
  });

  it('where two parties stand as near to a third', async () => {
    const model = round({
      parties: ['union', 'employer', 'city'],
      issues: { raise: { title: 'Pay rise', range: { from: 0, to: 1 } } },
      positions: { union: { raise: 0.2 }, employer: { raise: 0.1 }, city: { raise: 0.3 } },
    });
    const { nearest } = await ask(model, 'alignment');
    expect(nearest).toContainEqual(
      expect.objectContaining({ party: 'union', partners: ['employer', 'city'] }),
    );
  });

  it('where more digits are written than are kept', async () => {
    expect((await gapOn([0, 1], 0.1 + 0.2, 0.3)).state).toBe('aligned');
    expect((await gapOn([0, 1], 1 / 3, 0)).distance).toEqual({ by: 0.333_333_333_333, of: 1, unit: null });
  });

  it('where a party is supposed to move', async () => {
    const model = on([0, 1], 0.3, 0.9);
    const { gaps } = await ask(model, ['gaps', '--what-if', 'employer.raise.demands=0.30000000000000004']);
    expect(gaps[0].common).toEqual([0.3]);
  });
});

describe('a short range', () => {
  it('keeps its distances', async () => {
    expect((await gapOn([0, 1e-12], 0, 4e-13)).distance).toEqual({ by: 4e-13, of: 1e-12, unit: null });
    const closed = await gapOn([0, 1e-14], { demands: 0, concedes: 1e-15 }, 1e-14);
    expect([closed.distance.by, closed.closed]).toEqual([9e-15, 0.1]);
  });

  it('far from zero does, too', async () => {
    const sides = [{ demands: 1e9 + 0.1, concedes: 1e9 + 0.2 }, { demands: 1e9 + 0.4 }] as const;
    const { distance, closed } = await gapOn([1e9, 1e9 + 1], ...sides);
    expect([distance, closed]).toEqual([{ by: 0.2, of: 1, unit: null }, 0.333_333_333_333]);
  });
});

describe('a middle', () => {
  it('is found between the largest numbers', async () => {
    expect((await points(on([1e308, 1.7e308], 1.7e308, 1.1e308)))[0]).toBe(1.4e308);
  });

  it('is no second point beside one that is named, whatever is left of its digits', async () => {
    const model = on([0, 1], { demands: 0, concedes: { point: 1 / 3, status: 'hinted' } }, 2 / 3);
    const found = await points(model);
    expect(found.filter((point) => Math.abs(Number(point) - 1 / 3) < 1e-9)).toEqual([0.333_333_333_333]);
  });

  it('of which there is none between two numbers as near as can be leaves those to try', async () => {
    const union = { demands: 1, rejects: 2.500_000_000_01 };
    const employer = { demands: 5, rejects: 2.5 };
    expect(await points(on([0, 10], union, employer))).toContain(2.5);
  });
});

describe('zero', () => {
  it('has no sign', async () => {
    const model = on([-0, 1], -0, 1);
    expect(await page(model, 'gaps')).not.toContain('-0');
    expect((await ask(model, ['gaps', '--what-if', 'employer.raise.demands=-0'])).gaps[0].common).toEqual([
      0,
    ]);
  });
});

describe('a share that is neither none nor all', () => {
  it('is never told as if it were', async () => {
    const nearly = await gapOn([0, 9], { demands: 0, concedes: 8.999_999_999_999 }, 9);
    expect(nearly.closed).toBe(0.999_999_999_999);
    const hardly = await gapOn([0, 9], { demands: 0, concedes: 1e-12 }, 9);
    expect(hardly.closed).toBe(1e-12);
  });

  it('of what matters is at least a tenth of a hundredth', async () => {
    const model = round({
      positions: {
        union: { raise: { demands: 5, importance: 1 }, shifts: { demands: 'abolished', importance: 1e6 } },
        employer: { raise: 0, shifts: 'mandatory' },
      },
    });
    expect(await page(model, 'gaps')).toMatch(/99\.9 % of the importance .* 0\.1 % of the importance/u);
  });

  it('is taken of however large numbers', async () => {
    const model = round({
      positions: {
        union: {
          raise: { demands: 5, importance: 1e308 },
          shifts: { demands: 'abolished', importance: 1e308 },
        },
        employer: { raise: 0, shifts: 'mandatory' },
      },
    });
    const { gaps } = await ask(model, 'gaps');
    expect(gaps.map(({ importance }: { importance: number }) => importance)).toContain(0.5);
  });
});
