/** Reads the entries of a position: the short forms and the long, each with the path to where it stands. */
import type { Concession, Demand, Grounded, Issue, Need, Rejected, Rejection } from '../model/negotiation.ts';
import { span } from '../model/points.ts';
import type { Span } from '../model/points.ts';
import { onKey, onValue } from './fault.ts';
import type { Path, Place } from './fault.ts';
import { each, ground, issueAt, linkPoint } from './linking.ts';
import type { Linking } from './linking.ts';
import { isLongRejection } from './schema.ts';
import type {
  ConcessionFile,
  ConditionFile,
  DemandFile,
  DemandedFile,
  LongRejectionFile,
  PositionFields,
  RejectionFile,
} from './schema.ts';

/** An entry with the place to show when something is wrong with it. */
export interface Placed<T> {
  readonly entry: T;
  readonly place: Place;
}

/** What the readers of entries need to know of the position that they stand in. */
export interface Context {
  readonly linking: Linking;
  readonly issue: Issue;
  readonly inherited: Grounded;
}

export function readDemands(
  context: Context,
  files: PositionFields['demands'],
  path: Path,
): Placed<Demand>[] {
  return each<DemandFile>(files, path).flatMap(([file, at]) => {
    const long = typeof file === 'object' && 'point' in file ? file : null;
    const point: DemandedFile = long === null ? asPoint(file) : long.point;
    const place = onValue(...at, ...(long === null ? [] : ['point']));
    const where = linkSpan(context, point, place);
    if (where === null) return [];
    return [
      { entry: { at: where, because: long?.because ?? null, ...grounds(context, long ?? {}, at) }, place },
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
          ...grounds(context, long, at),
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
    return issue === undefined || at === null || at === undefined ? [] : [{ issue, at }];
  });
  return { for: file.text, needs };
}

export function readRejections(
  context: Context,
  files: PositionFields['rejects'],
  path: Path,
): Placed<Rejection>[] {
  return each<RejectionFile>(files, path).flatMap(([file, at]) => {
    if (typeof file !== 'object') return readRejection(context, { point: file }, at, onValue(...at));
    if (isLongRejection(file))
      return readRejection(context, file, at, onValue(...at, ...Object.keys(file).slice(0, 1)));
    return Object.entries(file).flatMap(([id, because]) =>
      readRejection(context, { point: id, because: because ?? null }, at, onKey(...at, id)),
    );
  });
}

function readRejection(
  context: Context,
  file: LongRejectionFile,
  path: Path,
  place: Place,
): Placed<Rejection>[] {
  const what = readRejected(context, file, place);
  if (what === null) return [];
  const { because = null, redline } = file;
  const ground = redline === true ? 'unspecified' : (redline ?? false) || null;
  return [{ entry: { what, because, redline: ground, ...grounds(context, file, path) }, place }];
}

function readRejected(context: Context, file: LongRejectionFile, place: Place): Rejected | null {
  const { issue, linking } = context;
  const { point, above, below } = flat(file);
  if ([point, above, below].filter((one) => one !== undefined).length !== 1) {
    linking.faults.push({
      code: 'wrong-type',
      message: 'A rejection names one of a point, "above" and "below"',
      hint: 'Make each an entry of its own in a list.',
      place,
    });
    return null;
  }
  if (point === 'others') return { kind: 'others' };
  if (point !== undefined) {
    const at = linkPoint(linking, issue, point, place);
    return at === null ? null : { kind: 'point', at };
  }
  const kind = above === undefined ? 'below' : 'above';
  const at = rangeOnly(context, place) ? linkPoint(linking, issue, above ?? below ?? 0, place) : null;
  return at === null ? null : { kind, at };
}

interface Named {
  readonly point: string | number | undefined;
  readonly above: number | undefined;
  readonly below: number | undefined;
}

/** `{ point: { above: n } }` says the same as `{ above: n }`; both at once say two things. */
function flat({ point, above, below }: LongRejectionFile): Named {
  if (typeof point !== 'object') return { point, above, below };
  return { point: above ?? below, above: point.above, below: point.below };
}

function linkSpan(context: Context, point: DemandedFile, place: Place): Span | null {
  const { linking, issue } = context;
  if (typeof point !== 'object') {
    const at = linkPoint(linking, issue, point, place);
    return at === null ? null : span(at);
  }
  if (!rangeOnly(context, place) || issue.kind !== 'range') return null;
  const from = linkPoint(linking, issue, point.from ?? issue.from, place);
  const to = linkPoint(linking, issue, point.to ?? issue.to, place);
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

function rangeOnly({ linking, issue }: Context, place: Place): boolean {
  if (issue.kind === 'range') return true;
  linking.faults.push({
    code: 'not-a-range',
    message: `"${issue.id}" is no range, so it has no numbers to lie between, above or below`,
    hint: `Name its points: ${issue.points.map((one) => one.id).join(', ')}.`,
    place,
  });
  return false;
}

function grounds(context: Context, own: Parameters<typeof ground>[1], path: Path): Grounded {
  return ground(context.linking, own, path, context.inherited);
}

function asPoint(file: DemandFile): DemandedFile {
  return typeof file === 'object' && 'point' in file ? file.point : file;
}
