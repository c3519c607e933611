import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/model/figures.ts';
import { issue, negotiation, steps } from '../build.ts';
import { gap } from './gaps.ts';

const raise = { title: 'Pay rise', range: { from: -2, to: 10, unit: '%' } };

/** The gap between parties that say this of the first issue. */
function between(positions: Record<string, unknown>, points: Record<string, unknown> = { scale: steps }) {
  const on = { shifts: { title: 'Night shifts', ...points } };
  const held = Object.entries(positions).map(([id, position]) => [id, { shifts: position }]);
  return gap(
    negotiation({ parties: Object.keys(positions), issues: on, positions: Object.fromEntries(held) }),
  );
}

describe('the distance between parties', () => {
  it('is counted in steps on a scale', () => {
    expect(between({ union: 'abolished', employer: 'mandatory' }).distance).toEqual({
      by: 3,
      of: 3,
      unit: 'steps',
    });
  });

  it('is counted in the unit of a range, or in none', () => {
    const sides = { union: { demands: { from: 6 } }, employer: 2 };
    expect(between(sides, raise).distance).toEqual({ by: 4, of: 12, unit: '%' });
    expect(between(sides, { range: { from: 0, to: 10 } }).distance).toEqual({ by: 4, of: 10, unit: null });
  });

  it('is none among choices, which have no order', () => {
    expect(between({ union: 'a', employer: 'b' }, { choices: ['a', 'b', 'c'] }).distance).toBeNull();
  });

  it('is that from concession to concession, on terms too', () => {
    const employer = { demands: 'mandatory', concedes: { point: 'rotating', for: 'A bonus' } };
    expect(between({ union: 'abolished', employer }).distance?.by).toBe(2);
  });

  it('is nothing where they meet', () => {
    const union = { demands: 'abolished', concedes: 'mandatory' };
    expect(between({ union, employer: 'rotating' }).distance?.by).toBe(0);
  });

  it('is that of the two parties farthest from each other', () => {
    expect(between({ union: 'abolished', city: 'voluntary', employer: 'rotating' }).distance?.by).toBe(2);
  });

  it('is that between the nearest of what two parties would take', () => {
    const sides = { union: ['abolished', 'mandatory'], employer: 'rotating' };
    expect(between(sides).distance?.by).toBe(1);
    expect(between({ ...sides, city: ['abolished', 'rotating'] }).distance?.by).toBe(1);
  });

  it('leaves out who would take nothing, and is none where fewer than two would take anything', () => {
    const refuses = { rejects: 'mandatory' };
    expect(between({ union: 'abolished', city: refuses, employer: 'voluntary' }).distance?.by).toBe(1);
    expect(between({ union: 'abolished', city: refuses }).distance).toBeNull();
  });

  it('carries no dust of binary fractions', () => {
    const found = between({ union: 0.3, employer: 0.1 }, { range: { from: 0.1, to: 0.8, unit: 'GW' } });
    expect(found.distance).toEqual({ by: 0.2, of: 0.7, unit: 'GW' });
  });
});

describe('the length of an issue', () => {
  it('is its points less one, or the way from end to end', () => {
    const held = negotiation({
      issues: {
        a: { title: 'A', scale: steps },
        b: raise,
        c: { title: 'C', choices: steps },
      },
    });
    expect(['a', 'b', 'c'].map((id) => lengthOf(issue(held, id)))).toEqual([3, 12, null]);
  });
});

describe('the way closed', () => {
  it('is the share of the distance between demands that concessions have covered', () => {
    const employer = { demands: 'mandatory', concedes: 'rotating' };
    expect(between({ union: 'abolished', employer }).closed).toBe(0.333333333333);
  });

  it('is none where nobody has moved, and all where they meet', () => {
    expect(between({ union: 'abolished', employer: 'mandatory' }).closed).toBe(0);
    const union = { demands: 'abolished', concedes: 'mandatory' };
    expect(between({ union, employer: 'mandatory' }).closed).toBe(1);
  });

  it('cannot be told where the demands never were apart', () => {
    expect(between({ union: 'abolished', employer: 'abolished' }).closed).toBeNull();
  });

  it('cannot be told where fewer than two demand anything', () => {
    expect(between({ union: 'abolished', employer: { concedes: 'mandatory' } }).closed).toBeNull();
  });

  it('cannot be told among choices', () => {
    const union = { demands: 'a', concedes: 'b' };
    expect(between({ union, employer: 'b' }, { choices: ['a', 'b', 'c'] }).closed).toBeNull();
  });
});
