/** Reads what a position rejects: `point: reason` pairs, or entries in the long form. */
import type { Rejected, Rejection } from '../../model/entry.ts';
import { entrySupport } from './entries.ts';
import type { Context, Placed } from './entries.ts';
import { quoted } from '../fault.ts';
import { each } from './each.ts';
import { linkPoint } from './points.ts';
import { isOnRange } from './spans.ts';
import { keyIn, pathTo, placeOfSpot, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';
import { isLongRejection } from '../schema/position.ts';
import type { LongRejectionFile, PositionFields, RejectionFile } from '../schema/position.ts';

export function readRejections(
  context: Context,
  files: PositionFields['rejects'],
  spot: Spot,
): readonly Placed<Rejection>[] {
  return each<RejectionFile, readonly Placed<Rejection>[]>(files, spot, (file, at) => {
    if (typeof file !== 'object') return readRejection(context, { point: file }, at, at);
    if (isLongRejection(file)) {
      const named = ['point', 'above', 'below'].find((key) => Object.hasOwn(file, key));
      return readRejection(context, file, at, named === undefined ? at : valueIn(at, named));
    }
    return Object.entries(file).flatMap(([id, because]) =>
      isStray(context, id, at)
        ? []
        : readRejection(context, { point: id, because: because ?? null }, at, keyIn(at, id)),
    );
  }).flat();
}

/** Whether a key of the short form belongs to the long one, and names no point: it is told so. */
function isStray({ linking, issue: { places, isDoubtful } }: Context, key: string, spot: Spot): boolean {
  if (isDoubtful || places.has(key) || !['because', 'redline', 'basis', 'evidence'].includes(key))
    return false;
  if (linking.checked.isFaulty(...pathTo(spot))) return true;
  linking.faults.push({
    code: 'missing-key',
    message: `${quoted(key)} belongs to a rejection that names its point with "point"`,
    hint: `Write { point: …, ${key}: … }.`,
    place: placeOfSpot(keyIn(spot, key)),
  });
  return true;
}

function readRejection(
  context: Context,
  file: LongRejectionFile,
  spot: Spot,
  named: Spot,
): readonly Placed<Rejection>[] {
  const what = readRejected(context, file, named);
  if (what === null) return [];
  const { because = null, redline } = file;
  const kind = redline === true ? 'unspecified' : (redline ?? false) || null;
  return [{ entry: { what, because, redline: kind, ...entrySupport(context, file, spot) }, spot: named }];
}

function readRejected(context: Context, file: LongRejectionFile, spot: Spot): Rejected | null {
  const { issue, linking } = context;
  const { point, above, below } = flat(file);
  if (Number(point !== undefined) + Number(above !== undefined) + Number(below !== undefined) !== 1) {
    linking.faults.push({
      code: 'wrong-type',
      message: 'A rejection names one of a point, "above" and "below"',
      hint: 'Make each an entry of its own in a list.',
      place: placeOfSpot(spot),
    });
    return null;
  }
  if (point === 'others') return { kind: 'others' };
  if (point !== undefined) {
    const at = linkPoint(linking, issue, point, spot);
    return at === null ? null : { kind: 'point', at };
  }
  const kind = above === undefined ? 'below' : 'above';
  const at = isOnRange(context, spot) ? linkPoint(linking, issue, above ?? below ?? 0, spot) : null;
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
