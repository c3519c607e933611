/** Reads what a position demands and concedes: the short forms and the long, each with where it stands. */
import type { Supported } from '../../model/claim.ts';
import type { Concession, Demand, Need } from '../../model/entry.ts';
import { span } from '../../model/points.ts';
import type { Span } from '../../model/points.ts';
import { onKey, onValue } from '../fault.ts';
import type { Path, Place } from '../fault.ts';
import { supportOf } from './support.ts';
import { each, issueAt, firstIds } from './references.ts';
import type { KnownIssue, Linking } from './references.ts';
import { linkPoint } from './points.ts';
import type {
  ConcessionFile,
  ConditionFile,
  DemandFile,
  DemandedFile,
  PositionFields,
} from '../schema/position.ts';

/** An entry with the place to show when something is wrong with it. */
export interface Placed<T> {
  readonly entry: T;
  readonly place: Place;
}

/** What the readers of entries need to know of the position that they stand in. */
export interface Context {
  readonly linking: Linking;
  readonly issue: KnownIssue;
  readonly inherited: Supported;
}

export function readDemands(
  context: Context,
  files: PositionFields['demands'],
  path: Path,
): Placed<Demand>[] {
  return each<DemandFile>(files, path).flatMap(([file, at]) => {
    const long = typeof file === 'object' && 'point' in file ? file : null;
    const point: DemandedFile = long === null ? asPoint(file) : long.point;
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
  { linking }: Context,
  file: ConditionFile | null,
  path: Path,
): Pick<Concession, 'for' | 'needs'> {
  if (file === null || typeof file === 'string') return { for: file, needs: [] };
  const needs = Object.entries(file.needs ?? {}).flatMap(([id, point]): Need[] => {
    const issue = issueAt(linking, id, onKey(...path, 'needs', id));
    const at = issue && linkPoint(linking, issue, point, onValue(...path, 'needs', id));
    return issue === undefined || at === null || at === undefined ? [] : [{ issue: issue.issue, at }];
  });
  return { for: file.text, needs };
}

function linkSpan(context: Context, point: DemandedFile, path: Path): Span | null {
  const { linking, issue: known } = context;
  const { issue } = known;
  const place = onValue(...path);
  if (typeof point !== 'object') {
    const at = linkPoint(linking, known, point, place);
    return at === null ? null : span(at);
  }
  if (!isOnRange(context, place) || issue.kind !== 'range') return null;
  const from = linkPoint(linking, known, point.from ?? issue.from, onValue(...path, 'from'));
  const to = linkPoint(linking, known, point.to ?? issue.to, onValue(...path, 'to'));
  if (from === null || to === null) return null;
  if (from <= to) return span(from, to);
  linking.faults.push({
    code: 'bad-range',
    message: `The interval goes from ${from} to ${to}`,
    hint: 'Its "from" must not be more than its "to".',
    place,
  });
  return null;
}

/** Whether the issue is a range; where it is not, that is a fault at this place. */
export function isOnRange({ linking, issue: { issue, isDoubtful } }: Context, place: Place): boolean {
  if (issue.kind === 'range') return true;
  if (isDoubtful) return false;
  linking.faults.push({
    code: 'not-a-range',
    message: `"${issue.id}" is no range, so it has no numbers to lie between, above or below`,
    hint: `Name its points: ${firstIds(issue.points.map((one) => one.id))}.`,
    place,
  });
  return false;
}

/** What an entry rests on: what it says itself, else what its position says. */
export function entrySupport(context: Context, own: Parameters<typeof supportOf>[1], path: Path): Supported {
  return supportOf(context.linking, own, path, context.inherited);
}

function asPoint(file: DemandFile): DemandedFile {
  return typeof file === 'object' && 'point' in file ? file.point : file;
}
