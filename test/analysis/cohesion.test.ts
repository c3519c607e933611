import { describe, expect, it } from 'vitest';
import { stanceOn } from '../harness.ts';
import { ask, folded, page } from '../ask.ts';
import { round } from '../build.ts';

describe('a bloc', () => {
  const parties = ['union', 'guild', 'clerks', 'employer'];
  const blocs = { staff: { name: 'The staff', members: ['union', 'guild', 'clerks'] } };
  const positions = {
    union: { raise: 8, canteen: 'keep' },
    guild: { raise: 8, canteen: 'close' },
    clerks: { raise: { concedes: 4 }, canteen: 'keep' },
    employer: { raise: 2, canteen: 'lease' },
  };
  const model = round({ parties, blocs, positions });

  it('has the mean of its pairs for its cohesion, and splits where two demand nothing in common', async () => {
    // Union and guild 1/2, union and clerks 1, guild and clerks 0.
    expect((await ask(model, 'alignment')).blocs).toEqual([
      { bloc: 'staff', cohesion: 0.5, splits: ['canteen'] },
    ]);
    expect(await page(model, 'alignment')).toContain('The staff cohesion 50; splits on Canteen');
  });

  it('has none where its members share no issue', async () => {
    const apart = { union: { raise: 8 }, guild: { canteen: 'keep' }, clerks: { shifts: 'abolished' } };
    const other = round({ parties, blocs, positions: apart });
    expect((await ask(other, 'alignment')).blocs).toEqual([{ bloc: 'staff', cohesion: null, splits: [] }]);
  });

  it('is told where all its members are, and stands for them on the command line', async () => {
    expect((await ask(model, 'alignment union guild')).blocs).toEqual([]);
    expect((await ask(model, 'alignment staff')).pairs).toHaveLength(3);
    expect((await ask(model, 'alignment staff')).blocs).toHaveLength(1);
  });

  it('is as close as its members, who hold its position', async () => {
    const one = round({ parties, blocs, positions: { staff: { raise: 5 } } });
    expect((await ask(one, 'alignment staff')).blocs).toEqual([{ bloc: 'staff', cohesion: 1, splits: [] }]);
  });
});

describe('the page', () => {
  const positions = {
    union: { raise: 8 },
    employer: { raise: 2 },
    city: { raise: 3.01 },
    riders: { canteen: 'keep' },
  };
  const parties = ['union', 'employer', 'city', 'riders'];
  const model = round({ parties, positions });

  it('tells the nearest and the farthest partner of each party', async () => {
    const told = await page(model, 'alignment');
    expect(told).toContain(
      'Union nearest City (50; 1 issue: 0 aligned, 0 compatible), farthest Employer (40; 1 issue',
    );
    expect(told).toContain('Riders shares no issue with anybody');
  });

  it('says where partners are as near', async () => {
    const tied = round({ parties, positions: { ...positions, city: { raise: 2 } } });
    expect(await page(tied, 'alignment union employer city')).toContain(
      'Union nearest Employer and City (40; tied)',
    );
  });

  it('never shows a distance as none, nor closeness as all', async () => {
    const issues = { raise: { title: 'Pay rise', range: { from: 0, to: 1000 } } };
    const near = round({ issues, positions: { union: { raise: 500 }, employer: { raise: 499 } } });
    expect(await page(near, 'alignment')).toContain('nearest Employer (99;');
    const far = round({ issues, positions: { union: { raise: 999 }, employer: { raise: 0 } } });
    expect(await page(far, 'alignment')).toContain('nearest Employer (1;');
    const same = round({ issues, positions: { union: { raise: 5 }, employer: { raise: 5 } } });
    expect(await page(same, 'alignment')).toContain('nearest Employer (==;');
  });

  it('is a matrix for forty parties at 160 columns, and a list of pairs where it does not fit', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `party-${i}`);
    const crowd = round({
      parties: many,
      positions: Object.fromEntries(many.map((id, i) => [id, { raise: i / 4 }])),
    });
    const shown = async (width: string) => (await stanceOn(crowd, ['alignment', '--width', width])).out;
    const wide = await shown('160');
    expect(wide.split('\n').find((line) => line.startsWith('40 Party-39'))).toMatch(
      /^40 Party-39 +(?:\d+ +){39}$/u,
    );
    expect(Math.max(...wide.split('\n').map((line) => line.length))).toBeLessThanOrEqual(160);
    const narrow = await shown('80');
    expect(folded(narrow)).toContain('Party Party Closeness Issues');
    expect(narrow.split('\n').filter((line) => line.startsWith('Party-3 ')).length).toBe(36);
  });
});
