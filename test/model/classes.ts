/** The class of each point for a union that says this or that of an issue. */
import { positionOf } from '../../src/model/negotiation.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import type { Position } from '../../src/model/position.ts';
import { spanRecords } from '../../src/records/point.ts';
import { issue, negotiation, party, steps } from '../build.ts';

/** The points of a longer scale than that of the shifts. */
export const five = ['a', 'b', 'c', 'd', 'e'];

/** A pay rise in percent. */
export const raise = { range: { from: 0, to: 10 } };

/** The points by class; silent points, and classes without a point, are left out. */
export function classes(position: unknown, points: Record<string, unknown> = { scale: steps }): unknown {
  const shifts = { title: 'Night shifts', ...points };
  const leave = { title: 'Days off', choices: ['one', 'two'] };
  const held = heldBy(negotiation({ issues: { shifts, leave }, positions: { union: { shifts: position } } }));
  const { demands, accepts, terms, rejects, redlines } = held.stance;
  return Object.fromEntries(
    Object.entries({ demands, accepts, terms, rejects, redlines })
      .map(([name, set]) => [name, spanRecords(held.issue, set)] as const)
      .filter(([, set]) => set.length > 0),
  );
}

/** What a party holds on the shifts, itself or through its bloc. */
export function heldBy(of: Negotiation, id = 'union'): Position {
  const position = positionOf(of, party(of, id), issue(of, 'shifts'));
  if (position === null) throw new Error(`${id} holds nothing`);
  return position;
}
