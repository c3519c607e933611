/** Reads what a position demands and concedes: the short forms and the long, each with where it stands. */
import type { Supported } from '../../model/claim.ts';
import type { Concession, Demand, Need } from '../../model/entry.ts';
import { readNeed } from './needs.ts';
import { linkSpan } from './spans.ts';
import type { Spoken } from './spans.ts';
import { onKey, onValue } from '../fault.ts';
import type { Fault, Path, Place } from '../fault.ts';
import { supportOf } from './support.ts';
import { each, issueAt } from './references.ts';
import { linkPoint } from './points.ts';
import type { ConcessionFile, ConditionFile, DemandFile, PositionFields } from '../schema/position.ts';

/** An entry with the place to show when something is wrong with it. */
export interface Placed<T> {
  readonly entry: T;
  readonly place: Place;
}

/** What the readers of entries need to know of the position that they stand in. */
export interface Context extends Spoken {
  readonly inherited: Supported;
}

export function readDemands(
  context: Context,
  files: PositionFields['demands'],
  path: Path,
): Placed<Demand>[] {
  return each<DemandFile>(files, path).flatMap(([file, at]) => {
    const long = typeof file === 'object' && 'point' in file ? file : null;
    const point = typeof file === 'object' && 'point' in file ? file.point : file;
    const pointAt = long === null ? at : [...at, 'point'];
    const place = onValue(...pointAt);
    const where = linkSpan(context, point, pointAt);
    if (where === null) return [];
    return [
      {
        entry: { at: where, because: long?.because ?? null, ...entrySupport(context, long ?? {}, at) },
        place,
      },
    ];
  });
}

export function readConcessions(
  context: Context,
  files: PositionFields['concedes'],
  path: Path,
): Placed<Concession>[] {
  return each<ConcessionFile>(files, path).flatMap(([file, at]) => {
    const long = typeof file === 'object' ? file : { point: file };
    const place = onValue(...at, ...(typeof file === 'object' ? ['point'] : []));
    const point = linkPoint(context.linking, context.issue, long.point, place);
    const condition = readCondition(context, long.for ?? null, [...at, 'for']);
    if (point === null) return [];
    const { because = null, status } = long;
    return [
      {
        entry: {
          at: point,
          because,
          ...condition,
          status: status ?? 'offered',
          ...entrySupport(context, long, at),
        },
        place,
      },
    ];
  });
}

function readCondition(
  { linking, issue: own }: Context,
  file: ConditionFile | null,
  path: Path,
): Pick<Concession, 'for' | 'needs'> {
  if (file === null || typeof file === 'string') return { for: file, needs: [] };
  const needs = Object.entries(file.needs ?? {}).flatMap(([id, points]): readonly Need[] => {
    const place = onKey(...path, 'needs', id);
    const issue = issueAt(linking, id, place);
    if (issue !== undefined && issue.issue === own.issue) linking.faults.push({ ...ownNeed(id), place });
    return issue === undefined ? [] : readNeed(linking, issue, points, [...path, 'needs', id]);
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
export function entrySupport(context: Context, own: Parameters<typeof supportOf>[1], path: Path): Supported {
  return supportOf(context.linking, own, path, context.inherited);
}
