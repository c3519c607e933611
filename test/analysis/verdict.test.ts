import { describe, expect, it } from 'vitest';
import { holdersOn } from '../../src/analysis/holders.ts';
import { weakest } from '../../src/model/claim.ts';
import { ids, issue, negotiation } from '../build.ts';
import type { ModelParts } from '../build.ts';
import { gap, parties, points } from './gaps.ts';

const threeSides = ['union', 'employer', 'city'];

/** What three sides say of the night shifts. */
function shifts(positions: Record<string, unknown>, more: ModelParts = {}) {
  const held = Object.entries(positions).map(([id, position]) => [id, { shifts: position }]);
  return negotiation({ parties: threeSides, ...more, positions: Object.fromEntries(held) });
}

describe('the basis of a verdict', () => {
  it('is that of the weakest entry behind it', () => {
    const found = gap(
      shifts({
        union: { demands: 'abolished', basis: 'stated' },
        employer: { demands: { point: 'mandatory', basis: 'reported' }, basis: 'stated' },
      }),
    );
    expect(found.basis).toBe('reported');
  });

  it('is that of a position for every entry that states none of its own', () => {
    const rejects = [{ point: 'mandatory', basis: 'stated' }, 'rotating'];
    const found = gap(shifts({ union: { rejects, basis: 'inferred' }, employer: 'mandatory' }));
    expect(found.basis).toBe('inferred');
  });

  it('takes no account of concessions that count for nothing, nor of parties outside', () => {
    const withdrawn = { point: 'mandatory', status: 'withdrawn', basis: 'inferred' };
    const held = shifts({
      union: { demands: { point: 'abolished', basis: 'stated' }, concedes: withdrawn },
      employer: 'mandatory',
      city: { demands: 'voluntary', basis: 'inferred' },
    });
    expect(gap(held, 'union', 'employer').basis).toBe('stated');
    expect(gap(held).basis).toBe('inferred');
  });

  it('is unknown where none is given', () => {
    expect(gap(shifts({ union: 'abolished', employer: 'mandatory' })).basis).toBeNull();
    expect(weakest([])).toBeNull();
  });
});

describe('a bloc', () => {
  const blocs = { labour: { name: 'Labour', members: ['union', 'city'] } };

  it('speaks for its members in a verdict between them and others', () => {
    const held = shifts({ labour: 'abolished', employer: 'mandatory' }, { blocs });
    expect(gap(held, 'city', 'employer').state).toBe('apart');
  });

  it('does not speak for a member with a position of its own', () => {
    const held = shifts({ labour: 'abolished', city: 'mandatory', employer: 'mandatory' }, { blocs });
    expect(gap(held, 'city', 'employer').state).toBe('aligned');
    expect(gap(held, 'union', 'city').state).toBe('apart');
  });

  it('does not make a member count that speaks in public alone', () => {
    const held = shifts({ labour: 'abolished', city: { says: 'We shall see.' } }, { blocs });
    expect(ids(holdersOn(held, issue(held, 'shifts'), parties(held)).map((one) => one.party))).toEqual([
      'union',
    ]);
  });
});

/** Which points the city, outside, rejects of those on which the other two could meet. */
function objections(positions: Record<string, unknown>): unknown {
  const found = gap(shifts(positions), 'union', 'employer');
  return found.objectors.map((one) => [one.party.id, points(found, one.points)]);
}

describe('a party outside', () => {
  it('objects where it rejects a common point', () => {
    expect(
      objections({
        union: { demands: 'abolished', concedes: 'rotating' },
        employer: { demands: 'mandatory', concedes: 'voluntary' },
        city: { demands: 'abolished', rejects: 'rotating' },
      }),
    ).toEqual([['city', ['rotating']]]);
  });

  it('objects where it rejects a point on terms, and none is common', () => {
    expect(
      objections({
        union: { demands: 'abolished', concedes: { point: 'rotating', for: 'A bonus' } },
        employer: { demands: 'mandatory', concedes: 'voluntary' },
        city: { rejects: ['abolished', 'voluntary'] },
      }),
    ).toEqual([['city', ['voluntary']]]);
  });

  it('objects where it rejects a point of the zone, and none suits those inside', () => {
    expect(
      objections({
        union: { demands: 'abolished', rejects: 'mandatory' },
        employer: { demands: 'mandatory', rejects: 'abolished' },
        city: { rejects: ['voluntary', 'mandatory'] },
      }),
    ).toEqual([['city', ['voluntary']]]);
  });

  it('does not object to what it may reject of the rest', () => {
    expect(objections({ union: 'abolished', employer: 'abolished', city: { rejects: 'mandatory' } })).toEqual(
      [],
    );
  });

  it('has no point left to object to in a deadlock', () => {
    expect(
      objections({
        union: { demands: 'abolished', rejects: 'others' },
        employer: { demands: 'mandatory', rejects: 'others' },
        city: { rejects: 'others' },
      }),
    ).toEqual([]);
  });
});

describe('the points that nobody has tried', () => {
  it('are those that nobody rejects and nobody would take', () => {
    const found = gap(shifts({ union: 'abolished', employer: { rejects: 'mandatory' } }));
    expect(points(found, found.zone)).toEqual(['abolished', 'voluntary', 'rotating']);
    expect(points(found, found.untried)).toEqual(['voluntary', 'rotating']);
  });

  it('are not those that somebody would take on terms', () => {
    const hinted = { point: 'voluntary', status: 'hinted' };
    const found = gap(shifts({ union: { demands: 'abolished', concedes: hinted }, employer: 'mandatory' }));
    expect(points(found, found.untried)).toEqual(['rotating']);
  });
});
