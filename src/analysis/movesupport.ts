/** What a move rests on: the entries that say what is new in it, and no others. */
import { weakest } from '../model/claim.ts';
import type { Supported } from '../model/claim.ts';
import { touches, unite, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Position } from '../model/position.ts';
import { silence } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';

/**
 * The weakest basis of the entries that put points into a class in which they were not, and all their evidence. Where
 * a party only took something back, no entry says so, and the move rests on what its position does.
 */
export function supportOfMove(before: Position | null, after: Position): Supported {
  // A supposed move may only let an entry of the model reach farther, and that does not bear it out.
  if (after.basis === 'supposed') return { basis: after.basis, evidence: [] };
  const old = before?.stance ?? silence;
  const { demands, stance } = after;
  const gained = (part: (of: Stance) => PointSet): PointSet => without(part(stance), part(old));
  const asked = gained((one) => one.demands);
  const taken = unite([...gained((one) => one.accepts), ...gained((one) => one.terms)]);
  const refused = unite([...gained((one) => one.rejects), ...gained((one) => one.redlines)]);
  const entries: readonly Supported[] = [
    ...demands.filter(({ at }) => touches([at], asked)),
    ...stance.conceded
      .filter(({ weight, covers }) => weight !== 'none' && touches(covers, taken))
      .map(({ concession }) => concession),
    ...stance.taken.filter(({ takes }) => touches(takes, refused)).map(({ rejection }) => rejection),
  ];
  if (entries.length === 0) return after;
  return {
    basis: weakest(entries.map(({ basis }) => basis)),
    evidence: entries.flatMap(({ evidence }) => evidence),
  };
}
