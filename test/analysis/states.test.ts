import { describe, expect, it } from 'vitest';
import { ids, negotiation } from '../build.ts';
import type { ModelParts } from '../build.ts';
import { gap, points } from './gaps.ts';

/** A union and an employer on four steps of night shifts. */
function shifts(union: unknown, employer: unknown, more: ModelParts = {}) {
  return negotiation({ ...more, positions: { union: { shifts: union }, employer: { shifts: employer } } });
}

describe('an issue', () => {
  it('is deadlocked where every listed point is rejected by somebody', () => {
    const found = gap(
      shifts({ demands: 'abolished', rejects: 'rotating' }, { demands: 'mandatory', rejects: 'voluntary' }),
    );
    expect(found.state).toBe('deadlocked');
    expect(points(found, found.zone)).toEqual([]);
  });

  it('is apart where no point suits all, yet one is rejected by nobody', () => {
    const found = gap(
      shifts({ demands: 'abolished', rejects: 'mandatory' }, { demands: 'rotating', rejects: 'abolished' }),
    );
    expect(found.state).toBe('apart');
    expect(points(found, found.zone)).toEqual(['voluntary', 'rotating']);
    expect(points(found, found.untried)).toEqual(['voluntary']);
  });

  it('is apart, and not deadlocked, where those who want different things reject nothing', () => {
    expect(gap(shifts('abolished', 'mandatory')).state).toBe('apart');
  });

  it('is conditional where a point suits all, but somebody asks for something in return', () => {
    const terms = { point: 'voluntary', for: 'A bonus' };
    const found = gap(shifts({ demands: 'abolished', concedes: 'rotating' }, { concedes: terms }));
    expect(found.state).toBe('conditional');
    expect(points(found, found.common)).toEqual([]);
    expect(found.terms.map((one) => [points(found, one.points), ids(one.parties)])).toEqual([
      [['voluntary'], ['employer']],
    ]);
  });

  it('is overlapping where a concession meets a demand', () => {
    const found = gap(shifts({ demands: 'abolished', concedes: 'rotating' }, 'rotating'));
    expect(found.state).toBe('overlapping');
    expect(points(found, found.common)).toEqual(['rotating']);
  });

  it('is overlapping, not conditional, where one point is firm and another on terms', () => {
    const employer = { demands: 'voluntary', concedes: { point: 'abolished', status: 'hinted' } };
    const found = gap(shifts({ demands: 'abolished', concedes: 'voluntary' }, employer));
    expect(found.state).toBe('overlapping');
    expect(points(found, found.common)).toEqual(['voluntary']);
    expect(found.terms.map((one) => points(found, one.points))).toEqual([['abolished']]);
  });

  it('is aligned where all demand the same, whatever else they demand', () => {
    const found = gap(shifts(['abolished', 'voluntary'], ['voluntary', 'mandatory']));
    expect(found.state).toBe('aligned');
    expect(points(found, found.common)).toEqual(['voluntary']);
  });

  it('is unstated where fewer than two parties count', () => {
    const found = gap(shifts('abolished', { says: 'We shall see.', importance: 3 }));
    expect(found.state).toBe('unstated');
    expect(ids(found.missing)).toEqual(['employer']);
    expect(found).toMatchObject({
      distance: null,
      closed: null,
      importance: null,
      redlines: 0,
      common: [],
      terms: [],
      zone: [],
      untried: [],
      objectors: [],
    });
  });

  it('of which nobody speaks is unstated, with everybody missing', () => {
    const found = gap(negotiation({}));
    expect(found.state).toBe('unstated');
    expect(ids(found.missing)).toEqual(['union', 'employer']);
  });

  it('is judged between those that count, and says who is missing', () => {
    const found = gap(
      negotiation({
        parties: ['union', 'employer', 'city'],
        positions: { union: { shifts: 'abolished' }, employer: { shifts: 'abolished' } },
      }),
    );
    expect(found.state).toBe('aligned');
    expect(ids(found.missing)).toEqual(['city']);
  });
});

describe('points on terms', () => {
  it('are told apart by whose terms they are on', () => {
    const raise = { title: 'Pay rise', range: { from: 0, to: 10 } };
    const found = gap(
      negotiation({
        issues: { raise },
        positions: {
          union: { raise: { demands: 8, concedes: [{ point: 3, for: 'A bonus' }] } },
          employer: { raise: { demands: 1, concedes: [5, { point: 7, status: 'hinted' }] } },
        },
      }),
    );
    expect(found.state).toBe('conditional');
    expect(found.terms.map((one) => [points(found, one.points), ids(one.parties)])).toEqual([
      [[{ from: 3, to: 5 }], ['union']],
      [[{ from: 5, to: 7, fromOpen: true }], ['union', 'employer']],
    ]);
  });

  it('of a list stand one by one, each with those who ask for something', () => {
    const hinted = { concedes: { point: 'rotating', status: 'hinted' } };
    const found = gap(shifts({ demands: 'mandatory', ...hinted }, { demands: 'abolished', ...hinted }));
    expect(found.terms.map((one) => [points(found, one.points), ids(one.parties)])).toEqual([
      [['rotating'], ['union', 'employer']],
    ]);
  });
});

describe('a red line', () => {
  it('counts where it stands against a point that another would take', () => {
    const rejects = [{ point: 'rotating', redline: 'law' }];
    expect(gap(shifts({ demands: 'abolished', rejects }, 'mandatory')).redlines).toBe(1);
    expect(gap(shifts({ demands: 'abolished', rejects }, 'voluntary')).redlines).toBe(0);
  });

  it('counts once an entry, by however many it is asked for', () => {
    const found = gap(
      negotiation({
        parties: ['union', 'employer', 'city'],
        positions: {
          union: { shifts: { demands: 'abolished', rejects: { point: 'voluntary', redline: true } } },
          employer: { shifts: 'mandatory' },
          city: { shifts: ['rotating', 'mandatory'] },
        },
      }),
    );
    expect(found.redlines).toBe(1);
    expect(found.rejections.map(({ askedBy }) => ids(askedBy))).toEqual([['employer', 'city']]);
  });
});
