/** Reads what a position says its points are worth: the short form and the long. */
import type { Score } from '../../model/entry.ts';
import type { PositionFields } from '../schema/position.ts';
import { each } from './each.ts';
import { entrySupport } from './entries.ts';
import type { Context } from './entries.ts';
import { linkPoint } from './points.ts';
import { keyIn, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';

/** The scores of a position, in the order of the file. */
export function readScores(context: Context, file: PositionFields['scores'], spot: Spot): readonly Score[] {
  if (file === null || file === undefined) return [];
  const { linking, issue, inherited } = context;
  if (Array.isArray(file))
    return each(file, spot, (one, at) => {
      const point = linkPoint(linking, issue, one.point, valueIn(at, 'point'));
      const { score, because = null } = one;
      return point === null ? null : { at: point, score, because, ...entrySupport(context, one, at) };
    });
  return Object.entries(file).flatMap(([id, score]): readonly Score[] => {
    const named = issue.issue.kind === 'range' ? Number(id) : id;
    const at = linkPoint(linking, issue, named, keyIn(spot, id));
    return at === null ? [] : [{ at, score, because: null, ...inherited }];
  });
}
