/** Reads what a position demands and concedes: the short forms and the long, each with where it stands. */
import type { Supported } from '../../model/claim.ts';
import type { Concession, Demand, Need } from '../../model/entry.ts';
import { readNeed } from './needs.ts';
import { linkSpan } from './spans.ts';
import type { Spoken } from './spans.ts';
import type { Fault } from '../fault.ts';
import { supportOf } from './support.ts';
import { each } from './each.ts';
import { issueAt } from './references.ts';
import { keyIn, placeOfSpot, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';
import { linkPoint } from './points.ts';
import type { ConcessionFile, ConditionFile, DemandFile, PositionFields } from '../schema/position.ts';

/** An entry, and the spot of what it names. */
export interface Placed<T> {
  readonly entry: T;
  readonly spot: Spot;
}

/** What the readers of entries need to know of the position that they stand in. */
export interface Context extends Spoken {
  readonly inherited: Supported;
}

export function readDemands(
  context: Context,
  files: PositionFields['demands'],
  spot: Spot,
): readonly Placed<Demand>[] {
  return each<DemandFile, Placed<Demand>>(files, spot, (file, at) => {
    if (typeof file !== 'object' || !('point' in file)) {
      const where = linkSpan(context, file, at);
      return where === null ? null : { entry: { at: where, because: null, ...context.inherited }, spot: at };
    }
    const pointAt = valueIn(at, 'point');
    const where = linkSpan(context, file.point, pointAt);
    if (where === null) return null;
    const { because = null } = file;
    return { entry: { at: where, because, ...entrySupport(context, file, at) }, spot: pointAt };
  });
}

export function readConcessions(
  context: Context,
  files: PositionFields['concedes'],
  spot: Spot,
): readonly Placed<Concession>[] {
  return each<ConcessionFile, Placed<Concession>>(files, spot, (file, at) => {
    const long = typeof file === 'object' ? file : { point: file };
    const pointAt = typeof file === 'object' ? valueIn(at, 'point') : at;
    const point = linkPoint(context.linking, context.issue, long.point, pointAt);
    const condition = readCondition(context, long.for ?? null, at);
    if (point === null) return null;
    const { because = null, status } = long;
    const support = entrySupport(context, long, at);
    return {
      entry: { at: point, because, ...condition, status: status ?? 'offered', ...support },
      spot: pointAt,
    };
  });
}

const noNeeds: readonly Need[] = [];

function readCondition(
  { linking, issue: own }: Context,
  file: ConditionFile | null,
  spot: Spot,
): Pick<Concession, 'for' | 'needs'> {
  if (file === null || typeof file === 'string') return { for: file, needs: noNeeds };
  const section = valueIn(valueIn(spot, 'for'), 'needs');
  const needs = Object.entries(file.needs ?? {}).flatMap(([id, points]): readonly Need[] => {
    const at = keyIn(section, id);
    const issue = issueAt(linking, id, at);
    if (issue !== undefined && issue.issue === own.issue)
      linking.faults.push({ ...ownNeed(id), place: placeOfSpot(at) });
    return issue === undefined ? [] : readNeed(linking, issue, points, valueIn(section, id));
  });
  return { for: file.text, needs };
}

function ownNeed(id: string): Omit<Fault, 'place'> {
  return {
    code: 'own-need',
    message: `A concession on "${id}" waits for a point of "${id}" itself`,
    hint: 'Name another issue, or take the need out.',
  };
}

/** What an entry rests on: what it says itself, else what its position says. */
export function entrySupport(context: Context, own: Parameters<typeof supportOf>[1], spot: Spot): Supported {
  return supportOf(context.linking, own, spot, context.inherited);
}
