import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { round } from '../build.ts';

const parties = ['union', 'employer', 'city', 'guild'];

/** The partners of the union, by what all hold. */
async function ofUnion(positions: object, words = 'alignment') {
  const { nearest, farthest } = await ask(round({ parties, positions: { ...positions } }), words);
  const [near, far] = [nearest[0], farthest[0]];
  return { nearest: [...near.partners, near.closeness], farthest: [...far.partners, far.closeness] };
}

const whole = { raise: 8, shifts: 'abolished', canteen: 'keep' };

describe('nearest and farthest', () => {
  it('are those whose demands are closest and least close', async () => {
    const positions = {
      union: { raise: 8 },
      employer: { raise: 2 },
      city: { raise: 4 },
      guild: { raise: 7 },
    };
    expect(await ofUnion(positions)).toEqual({ nearest: ['guild', 0.9], farthest: ['employer', 0.4] });
  });

  it('are ranked among partners with three common issues, whoever seems closer on fewer', async () => {
    const positions = {
      union: whole,
      employer: { raise: 2, shifts: 'mandatory', canteen: 'keep' },
      city: { ...whole, raise: 3 },
      guild: { raise: 8, shifts: 'abolished' },
    };
    expect(await ofUnion(positions)).toEqual({
      nearest: ['city', 0.833333333333],
      farthest: ['employer', 0.466666666667],
    });
  });

  it('are ranked among all where a party has no such partner', async () => {
    const positions = {
      union: whole,
      employer: { raise: 2, shifts: 'abolished' },
      guild: { canteen: 'keep' },
    };
    expect(await ofUnion(positions)).toEqual({ nearest: ['guild', 1], farthest: ['employer', 0.7] });
  });

  it('are all that tie', async () => {
    const positions = {
      union: { raise: 8 },
      employer: { raise: 2 },
      city: { raise: 2 },
      guild: { raise: 9 },
    };
    expect(await ofUnion(positions)).toEqual({
      nearest: ['guild', 0.9],
      farthest: ['employer', 'city', 0.4],
    });
  });

  it('are nobody near where all are as far as the issue allows', async () => {
    const positions = {
      union: { canteen: 'keep' },
      employer: { canteen: 'close' },
      city: { canteen: 'lease' },
    };
    expect(await ofUnion(positions)).toEqual({ nearest: [null], farthest: ['employer', 'city', 0] });
  });

  it('are nobody far where all are as near', async () => {
    const positions = { union: { raise: 8 }, employer: { raise: 2 }, city: { raise: 2 } };
    expect(await ofUnion(positions)).toEqual({ nearest: ['employer', 'city', 0.4], farthest: [null] });
  });

  it('are nobody of a party that shares no issue', async () => {
    const positions = { union: { raise: 8 }, employer: { canteen: 'keep' } };
    expect(await ofUnion(positions)).toEqual({ nearest: [null], farthest: [null] });
  });

  it('follow the weights', async () => {
    const positions = {
      union: { raise: { demands: 8, importance: 1 }, canteen: 'keep' },
      employer: { raise: 0, canteen: 'keep' },
      city: { raise: 8, canteen: 'close' },
    };
    expect((await ofUnion(positions)).nearest).toEqual(['employer', 0.6]);
    expect((await ofUnion(positions, 'alignment --weighted')).nearest).toEqual(['city', 1]);
  });
});
