/** A draft put to a union and an employer. */
import { round } from '../build.ts';

/** A union that has a word for each class of points, and an employer with a red line. */
export const positions = {
  union: {
    raise: { demands: 8, concedes: [6, { point: 5, for: 'A reserve fund' }], rejects: { below: 3 } },
    shifts: {
      demands: 'abolished',
      concedes: 'voluntary',
      rejects: [{ point: 'mandatory', because: 'The members voted it down.', redline: 'mandate' }],
    },
  },
  employer: { shifts: { demands: 'mandatory', rejects: { abolished: 'No cover at night.' } } },
};

export function drafted(points: object, more: object = {}): string {
  return round({ positions, proposals: { first: { title: 'The first draft', points, ...more } } });
}
