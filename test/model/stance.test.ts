import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/model/negotiation.ts';
import { counts, isOrdered } from '../../src/model/stance.ts';
import { spanRecords } from '../../src/records/point.ts';
import { issue, negotiation, party } from '../build.ts';
import { classes, five, heldBy, raise } from './classes.ts';

describe('an interval demanded with an open end', () => {
  it('goes as far as the range', () => {
    expect(classes({ demands: { to: 3 } }, raise)).toEqual({
      demands: [{ from: 0, to: 3 }],
    });
    expect(classes({ demands: { from: 7 } }, raise)).toEqual({
      demands: [{ from: 7, to: 10 }],
    });
  });

  it('joins another that it overlaps', () => {
    const demands = [{ from: 1, to: 4 }, { from: 3, to: 6 }, 8];
    expect(classes({ demands }, raise)).toEqual({ demands: [{ from: 1, to: 6 }, 8] });
  });
});

/** Whether a union that says this counts. */
function counting(position: unknown): boolean {
  const held = negotiation({ positions: { union: { shifts: position } } });
  return counts(heldBy(held).stance);
}

describe('a party', () => {
  it('counts where it demands, concedes or rejects anything', () => {
    expect(counting('abolished')).toBe(true);
    expect(counting({ concedes: { point: 'voluntary', status: 'hinted' } })).toBe(true);
    expect(counting({ rejects: 'others' })).toBe(true);
  });

  it('does not count with a public line alone, nor with concessions that count for nothing', () => {
    expect(counting({ says: 'We shall see.' })).toBe(false);
    expect(counting({ says: 'We shall see.', importance: 5 })).toBe(false);
    expect(counting({ concedes: { point: 'voluntary', status: 'symbolic' } })).toBe(false);
  });
});

describe('the position of a bloc', () => {
  const held = negotiation({
    parties: ['union', 'guild', 'employer'],
    blocs: { labour: { name: 'Labour', members: ['union', 'guild'] } },
    positions: { labour: { shifts: 'abolished' }, guild: { shifts: { says: 'We shall see.' } } },
  });
  const shifts = issue(held, 'shifts');

  it('is that of each member without its own', () => {
    expect(heldBy(held).holder.id).toBe('labour');
    expect(spanRecords(shifts, heldBy(held).stance.demands)).toEqual(['abolished']);
  });

  it('gives way to that of a member, even if that only speaks', () => {
    expect(heldBy(held, 'guild').holder.id).toBe('guild');
    expect(heldBy(held, 'guild').demands).toEqual([]);
  });

  it('is not that of others', () => {
    expect(positionOf(held, party(held, 'employer'), shifts)).toBeNull();
  });
});

describe('the points of an issue', () => {
  it('have an order on a scale and a range, and none among choices', () => {
    const held = negotiation({
      issues: {
        a: { title: 'A', choices: five },
        b: { title: 'B', scale: five },
        c: { title: 'C', ...raise },
      },
    });
    expect(held.issues.map(isOrdered)).toEqual([false, true, true]);
  });
});
