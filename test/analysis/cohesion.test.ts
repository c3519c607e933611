import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { round, roundIssues } from '../build.ts';

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
      { bloc: 'staff', issues: 2, cohesion: 0.5, splits: ['canteen'], basis: null },
    ]);
    expect(await page(model, 'alignment')).toContain('The staff cohesion 50 on 2 issues; splits on Canteen');
  });

  it('rests on the issues on which two of its members demand something, and on the weakest basis there', async () => {
    const held = {
      union: {
        raise: { demands: 8, basis: 'reported' },
        shifts: { demands: 'abolished', basis: 'inferred' },
      },
      guild: { raise: { demands: 8, basis: 'stated' }, canteen: 'keep' },
      clerks: { raise: { rejects: { below: 2 }, basis: 'inferred' } },
    };
    const few = round({ parties, blocs, positions: held });
    expect((await ask(few, 'alignment')).blocs).toEqual([
      { bloc: 'staff', issues: 1, cohesion: 1, splits: [], basis: 'reported' },
    ]);
    expect(await page(few, 'alignment')).toContain('The staff cohesion 100 on 1 issue (reported)');
  });

  it('has none where its members share no issue', async () => {
    const apart = { union: { raise: 8 }, guild: { canteen: 'keep' }, clerks: { shifts: 'abolished' } };
    const other = round({ parties, blocs, positions: apart });
    expect((await ask(other, 'alignment')).blocs).toEqual([
      { bloc: 'staff', issues: 0, cohesion: null, splits: [], basis: null },
    ]);
    expect(await page(other, 'alignment')).toContain('The staff its members have no common issue');
  });

  it('rests on no issue that is between others', async () => {
    const canteen = { ...roundIssues.canteen, between: ['clerks', 'employer'] };
    const held = { union: { raise: 8, canteen: 'keep' }, guild: { raise: 8, canteen: 'close' } };
    const some = round({ parties, blocs, issues: { ...roundIssues, canteen }, positions: held });
    expect((await ask(some, 'alignment')).blocs).toMatchObject([{ issues: 1, cohesion: 1, splits: [] }]);
  });

  it('is told where all its members are, and stands for them on the command line', async () => {
    expect((await ask(model, 'alignment union guild')).blocs).toEqual([]);
    expect((await ask(model, 'alignment staff')).pairs).toHaveLength(3);
    expect((await ask(model, 'alignment staff')).blocs).toHaveLength(1);
  });

  it('is as close as its members, who hold its position', async () => {
    const one = round({ parties, blocs, positions: { staff: { raise: 5 } } });
    expect((await ask(one, 'alignment staff')).blocs).toEqual([
      { bloc: 'staff', issues: 1, cohesion: 1, splits: [], basis: null },
    ]);
  });
});
