import { describe, expect, it } from 'vitest';
import { round } from '../build.ts';
import { eight, entries, six, told } from './moves.ts';

describe('nearer and farther', () => {
  it('tell whom a move approached, and whom it left', async () => {
    const model = round({
      parties: ['union', 'employer', 'guild', 'city'],
      positions: {
        union: { raise: [eight, six] },
        employer: { raise: 2 },
        guild: { raise: 9 },
        city: { raise: { says: 'No comment.' } },
      },
    });
    expect((await entries(model))[1]).toMatchObject({ nearer: ['employer'], farther: ['guild'] });
  });

  it('go by what the two would take, before what they demand', async () => {
    const before = { since: '2026-01-10', demands: 8, concedes: 5 };
    const after = { since: '2026-02-20', demands: 7, concedes: 6 };
    expect((await told([before, after], 2))[1]).toMatchObject({ nearer: [], farther: ['employer'] });
    const shifted = { since: '2026-02-20', demands: 7, concedes: 5 };
    expect((await told([before, shifted], 2))[1]).toMatchObject({ nearer: ['employer'], farther: [] });
  });

  it('are neither where the demand went to the other side and as far away', async () => {
    const model = round({
      issues: { fee: { title: 'Fee', range: { from: 0, to: 1 } } },
      positions: {
        union: {
          fee: [
            { since: '2026-01-10', demands: 0.1 },
            { since: '2026-02-20', demands: 0.5 },
          ],
        },
        employer: { fee: 0.3 },
      },
    });
    expect((await entries(model))[1]).toMatchObject({ nearer: [], farther: [] });
  });

  it('are nobody for a party that spoke for the first time', async () => {
    expect((await told([eight], 8))[0]).toMatchObject({ nearer: [], farther: [] });
  });

  it('on choices mean a point in common, or none any more', async () => {
    const model = round({
      parties: ['union', 'employer', 'city'],
      positions: {
        union: {
          canteen: [
            { since: '2026-01-10', demands: 'keep' },
            { since: '2026-02-20', demands: 'close' },
          ],
        },
        employer: { canteen: 'close' },
        city: { canteen: 'keep' },
      },
    });
    expect((await entries(model))[1]).toMatchObject({ nearer: ['employer'], farther: ['city'] });
  });
});

describe('the state of the issue', () => {
  it('is told before and after where a move changed it', async () => {
    expect(await told([eight, six, { since: '2026-02-25', demands: 6, concedes: 2 }], 2)).toMatchObject([
      { stateBefore: 'unstated', stateAfter: 'apart' },
      { stateBefore: null, stateAfter: null },
      { stateBefore: 'apart', stateAfter: 'overlapping' },
    ]);
  });

  it('is between the principals, whoever moves', async () => {
    const model = round({
      parties: {
        union: { name: 'Union' },
        employer: { name: 'Employer' },
        city: { name: 'City', role: 'guarantor' },
      },
      positions: {
        union: { raise: 8 },
        employer: { raise: 8 },
        city: { raise: [{ since: '2026-02-01', rejects: { above: 3 } }] },
      },
    });
    expect(await entries(model)).toMatchObject([{ party: 'city', stateBefore: null, stateAfter: null }]);
  });

  it('takes the moves of one day one after the other', async () => {
    const day = '2026-02-20';
    expect(await told([{ since: day, demands: 5 }], [{ since: day, demands: 5 }])).toMatchObject([
      { party: 'union', stateBefore: null },
      { party: 'employer', stateBefore: 'unstated', stateAfter: 'aligned' },
    ]);
  });

  it('is agreed from the day of the settlement on, and no move changes it any more', async () => {
    const settled = { point: 5, since: '2026-02-01' };
    const issues = { raise: { title: 'Pay rise', range: { from: 0, to: 10 }, settled } };
    expect(await told([eight, six], 2, { issues })).toMatchObject([
      { stateBefore: 'unstated', stateAfter: 'apart' },
      { kind: 'settlement', stateBefore: 'apart', stateAfter: 'agreed' },
      { stateBefore: null, stateAfter: null },
    ]);
  });
});
