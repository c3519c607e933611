import { describe, expect, it } from 'vitest';
import { ids, negotiation, steps } from '../build.ts';
import { gap, points } from './gaps.ts';

/** Three principals and a mediator; the shifts are settled as the test says. */
function settled(settlement: unknown, positions = {}) {
  return negotiation({
    parties: {
      union: { name: 'Union' },
      employer: { name: 'Employer' },
      city: { name: 'City' },
      judge: { name: 'Judge', role: 'mediator' },
    },
    issues: { shifts: { title: 'Night shifts', scale: steps, settled: settlement } },
    positions,
  });
}

const all = ['union', 'employer', 'city'];

describe('a recorded agreement', () => {
  it('is between all principals unless it says otherwise', () => {
    const held = settled({ point: 'voluntary' });
    expect(gap(held, ...all).state).toBe('agreed');
    expect(gap(held, 'union', 'city').state).toBe('agreed');
    expect(gap(held, 'union', 'judge').state).toBe('unstated');
  });

  it('binds those alone that made it', () => {
    const held = settled({ point: 'voluntary', between: ['union', 'judge'] });
    expect(gap(held, 'union', 'judge').state).toBe('agreed');
    expect(gap(held, 'union', 'employer').state).toBe('unstated');
    expect(gap(held, 'union', 'judge', 'city').state).toBe('unstated');
  });

  it('holds whatever the positions say', () => {
    const held = settled(
      { point: 'voluntary' },
      {
        union: { shifts: { demands: 'abolished', rejects: 'others' } },
        employer: { shifts: { demands: 'mandatory', rejects: 'others' } },
      },
    );
    const found = gap(held, 'union', 'employer');
    expect(found.state).toBe('agreed');
    expect(found.distance).toEqual({ by: 3, of: 3, unit: 'steps' });
    expect(points(found, found.zone)).toEqual([]);
  });

  it('leaves the parties that state nothing missing', () => {
    const held = settled({ point: 'voluntary' }, { union: { shifts: 'voluntary' } });
    expect(ids(gap(held, ...all).missing)).toEqual(['employer', 'city']);
  });

  it('between others does not bear on those compared, whose positions are judged', () => {
    const held = settled(
      { point: 'voluntary', between: ['union', 'employer'] },
      { employer: { shifts: 'abolished' }, city: { shifts: 'abolished' } },
    );
    expect(gap(held, 'employer', 'city').state).toBe('aligned');
  });

  it('of which no position speaks meets the objection of whoever rejects what was settled', () => {
    const held = settled(
      { point: 'voluntary', between: ['union', 'employer'] },
      { city: { shifts: { demands: 'mandatory', rejects: 'voluntary' } } },
    );
    const found = gap(held, 'union', 'employer');
    expect(found.objectors.map((one) => [one.party.id, points(found, one.points)])).toEqual([
      ['city', ['voluntary']],
    ]);
  });
});
