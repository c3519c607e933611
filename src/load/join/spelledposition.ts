/** Writes out what stands behind the entries of a position. */
import { isMapping } from '../schema/looks.ts';
import { isHistory, isLongRejection } from '../schema/position.ts';
import { each, elseOf, long, stated, supported } from './behind.ts';
import type { Behind } from './behind.ts';
import { isNothing, itemsOf, keysOf, listOf, mappingOf, valueOf, withKeys } from './laid.ts';
import type { Laid, LaidMapping } from './laid.ts';

/** A position as a mapping, or a history as a list of such. */
export function spelledPosition(position: Laid, behind: Behind): Laid {
  if (position.kind === 'list' && isHistory(valueOf(position)))
    return listOf(
      position.at,
      position.items.map((entry) => spelledEntry(entry, behind)),
    );
  return spelledEntry(position, behind);
}

function spelledEntry(entry: Laid, stands: Behind): Laid {
  if (isNothing(entry)) return entry;
  // A bare point, or a list of points, is what is demanded.
  const fields = entry.kind === 'mapping' ? entry : mappingOf(entry.at, { demands: entry });
  const behind = elseOf(stated(fields), stands);
  const { demands, concedes, rejects, says, scores } = Object.fromEntries(fields.keys);
  return withKeys(supported(fields, stands, ['since']), {
    demands: each(demands, (one) => long(one, 'point', behind, isNamed)),
    concedes: each(concedes, (one) => long(one, 'point', behind)),
    rejects: rejects && spelledRejects(rejects, behind),
    says: says && long(says, 'text', behind),
    scores: scores && spelledScores(scores, behind),
  });
}

/** An interval is a point that is demanded, and no mapping that names one. */
function isNamed({ keys }: LaidMapping): boolean {
  return keys.has('point');
}

function spelledRejects(rejects: Laid, behind: Behind): Laid {
  if (isNothing(rejects)) return rejects;
  return listOf(
    rejects.at,
    itemsOf(rejects).flatMap((one) => rejections(one, behind)),
  );
}

/** The entries that a rejection stands for: one that names its point, or `point: reason` pairs. */
function rejections(held: Laid, behind: Behind): readonly Laid[] {
  const value = valueOf(held);
  if (held.kind !== 'mapping' || !isMapping(value) || isLongRejection(value))
    return [long(held, 'point', behind)];
  return [...held.keys].map(([id, because]) => {
    const point: Laid = { kind: 'single', at: because.at, value: id };
    return supported(
      mappingOf(because.at, { point, because: isNothing(because) ? undefined : because }),
      behind,
    );
  });
}

/** On a range the keys of scores are numbers; no id of a point reads as one. */
function spelledScores(scores: Laid, behind: Behind): Laid {
  if (isNothing(scores)) return scores;
  if (scores.kind === 'list') return each(scores, (one) => long(one, 'point', behind)) ?? scores;
  const { basis, evidence } = behind;
  if (basis === undefined && evidence === undefined) return scores;
  const items = [...keysOf(scores)].map(([id, score]) => {
    const number = id.trim() === '' ? Number.NaN : Number(id);
    const point: Laid = { kind: 'single', at: score.at, value: Number.isFinite(number) ? number : id };
    return supported(mappingOf(score.at, { point, score }), behind);
  });
  return listOf(scores.at, items);
}
