/** Reads what a concession waits for on another issue: any of some points, or of some numbers. */
import type { Need } from '../../model/entry.ts';
import { unite } from '../../model/points.ts';
import type { Span } from '../../model/points.ts';
import { countOf, each } from './each.ts';
import { linkSpan } from './spans.ts';
import type { KnownIssue, Linking } from './references.ts';
import { placeOfSpot } from './spot.ts';
import type { Spot } from './spot.ts';
import type { NeedFile } from '../schema/position.ts';

/** The need on one issue; none where a point of it is faulty. */
export function readNeed(
  linking: Linking,
  issue: KnownIssue,
  files: NeedFile | readonly NeedFile[],
  spot: Spot,
): readonly Need[] {
  const spans = each(files, spot, (file, at) => readSpan(linking, issue, file, at));
  return spans.length === 0 || spans.length < countOf(files)
    ? []
    : [{ issue: issue.issue, points: unite(spans) }];
}

/** One point, or the numbers from one to another; a number that a side is taken of is among them. */
function readSpan(linking: Linking, issue: KnownIssue, file: NeedFile, spot: Spot): Span | null {
  const context = { linking, issue };
  if (typeof file !== 'object') return linkSpan(context, file, spot);
  const { from, to, above, below } = file;
  if ((from ?? to ?? null) !== null && (above ?? below) !== undefined) {
    linking.faults.push({
      code: 'wrong-type',
      message: 'A need is from one number to another, above one, or below one',
      hint: 'Write { from: …, to: … }, or one of "above" and "below".',
      place: placeOfSpot(spot),
    });
    return null;
  }
  return linkSpan(context, { from: from ?? above, to: to ?? below }, spot);
}
