import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { round } from '../build.ts';

/** Two drafts, of which the second revises the first; what changed, with the positions given. */
function revised(before: object, after: object, positions: object): string {
  return round({
    positions: { ...positions },
    proposals: {
      first: { title: 'The first draft', date: '2026-02-01', points: before },
      second: { title: 'The second draft', date: '2026-02-10', revises: 'first', points: after },
    },
  });
}

async function changes(before: object, after: object, positions: object) {
  const { proposals } = await ask(revised(before, after, positions), 'proposal second');
  return proposals[0].changes;
}

/** For whom it is better to go from one step of the shifts to another. */
async function turn(from: string, to: string, union: unknown) {
  const [{ better, worse }] = await changes({ shifts: from }, { shifts: to }, { union: { shifts: union } });
  return { better, worse };
}

const better = { better: ['union'], worse: [] };
const worse = { better: [], worse: ['union'] };
const neither = { better: [], worse: [] };

describe('a change of a point', () => {
  it('is better where it is nearer to a demand, and worse where it is farther', async () => {
    const union = {
      demands: 'abolished',
      concedes: { point: 'voluntary', for: 'A bonus' },
      rejects: [{ point: 'mandatory', redline: true }],
    };
    expect(await turn('mandatory', 'rotating', union)).toEqual(better);
    expect(await turn('rotating', 'voluntary', union)).toEqual(better);
    expect(await turn('voluntary', 'abolished', union)).toEqual(better);
    expect(await turn('abolished', 'mandatory', union)).toEqual(worse);
  });

  it('is neither for a party that demands nothing there, whatever it would take or reject', async () => {
    expect(await turn('mandatory', 'voluntary', { concedes: 'voluntary' })).toEqual(neither);
    expect(await turn('mandatory', 'rotating', { rejects: 'mandatory' })).toEqual(neither);
  });

  it('is worse that comes to be accepted and is farther from what is demanded', async () => {
    const union = { demands: ['abolished', 'mandatory'], concedes: 'voluntary' };
    expect(await turn('mandatory', 'voluntary', union)).toEqual(worse);
  });

  it('is neither that is refused no more and is as far from what is demanded', async () => {
    const union = { demands: 'voluntary', rejects: 'abolished' };
    expect(await turn('abolished', 'rotating', union)).toEqual(neither);
  });

  it.each([
    ['close', 'keep', better],
    ['keep', 'lease', worse],
    ['close', 'lease', neither],
  ])('on choices is what is demanded or is not: from %s to %s', async (from, to, found) => {
    const union = { canteen: { demands: 'keep', concedes: 'lease', rejects: 'close' } };
    const [change] = await changes({ canteen: from }, { canteen: to }, { union });
    expect(change).toMatchObject(found);
  });

  it('is neither where the new number lies as far away on the other side', async () => {
    const model = round({
      issues: { fee: { title: 'Fee', range: { from: 0, to: 1 } } },
      positions: { union: { fee: 0.3 } },
      proposals: {
        first: { points: { fee: 0.1 } },
        second: { points: { fee: 0.5 }, revises: 'first' },
      },
    });
    const { proposals } = await ask(model, 'proposal second');
    expect(proposals[0].changes[0]).toMatchObject(neither);
  });

  it('says nothing for a party that takes no position', async () => {
    const [change] = await changes({ raise: 2 }, { raise: 8 }, { union: { raise: 8 } });
    expect(change).toEqual({ issue: 'raise', from: 2, to: 8, ...better });
  });
});

describe('a draft that revises another', () => {
  it('tells what it adds and leaves out, better for nobody, and nothing of what it keeps', async () => {
    const positions = { union: { raise: 8, shifts: 'abolished' } };
    const before = { raise: 8, canteen: 'keep' };
    const after = { shifts: 'mandatory', canteen: 'keep' };
    expect(await changes(before, after, positions)).toEqual([
      { issue: 'raise', from: 8, to: null, ...neither },
      { issue: 'shifts', from: null, to: 'mandatory', ...neither },
    ]);
    const told = await page(revised(before, after, positions), 'proposal second');
    expect(told).toContain('left out Pay rise.');
    expect(told).toContain('Night shifts new → mandatory');
  });

  it('tells on the page whose demands each change comes nearer to, and whose it leaves', async () => {
    const positions = { union: { raise: 8 }, employer: { raise: 2 } };
    expect(await page(revised({ raise: 3 }, { raise: 4 }, positions), 'proposal second')).toContain(
      'Pay rise 3 % → 4 %: nearer to what Union asks, farther from what Employer asks',
    );
  });

  it('tells that it takes up what the other left open on purpose', async () => {
    const model = round({
      proposals: {
        first: { title: 'The first draft', points: { raise: 4 }, open: ['canteen'] },
        second: { revises: 'first', points: { raise: 4, canteen: 'keep', shifts: 'rotating' } },
      },
    });
    expect(await page(model, 'proposal second')).toContain(
      'Night shifts new → rotating Canteen left open → keep',
    );
  });

  it('that revises nothing has no changes', async () => {
    const { proposals } = await ask(revised({ raise: 3 }, { raise: 4 }, {}), 'proposal first');
    expect(proposals[0]).toMatchObject({ revises: null, changes: [] });
  });
});
