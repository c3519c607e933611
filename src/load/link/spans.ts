/** Follows what is named of an issue, a point or the numbers between two ends, to a span of its points. */
import { span } from '../../model/points.ts';
import type { Span } from '../../model/points.ts';
import { linkPoint } from './points.ts';
import { firstIds } from './hints.ts';
import type { KnownIssue, Linking } from './references.ts';
import { placeOfSpot, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';
import type { DemandedFile } from '../schema/position.ts';

/** The issue whose points are read. */
export interface Spoken {
  readonly linking: Linking;
  readonly issue: KnownIssue;
}

/** The span of a point or an interval; null, and a fault, where there is none. */
export function linkSpan(context: Spoken, point: DemandedFile, spot: Spot): Span | null {
  const { linking, issue: known } = context;
  const { issue } = known;
  if (typeof point !== 'object') {
    const at = linkPoint(linking, known, point, spot);
    return at === null ? null : span(at);
  }
  if (!isOnRange(context, spot) || issue.kind !== 'range') return null;
  const from = linkPoint(linking, known, point.from ?? issue.from, valueIn(spot, 'from'));
  const to = linkPoint(linking, known, point.to ?? issue.to, valueIn(spot, 'to'));
  if (from === null || to === null) return null;
  if (from <= to) return span(from, to);
  linking.faults.push({
    code: 'bad-range',
    message: `The interval goes from ${from} to ${to}`,
    hint: 'Its "from" must not be more than its "to".',
    place: placeOfSpot(spot),
  });
  return null;
}

/** Whether the issue is a range; where it is not, that is a fault at this spot. */
export function isOnRange({ linking, issue: { issue, isDoubtful } }: Spoken, spot: Spot): boolean {
  if (issue.kind === 'range') return true;
  if (isDoubtful) return false;
  linking.faults.push({
    code: 'not-a-range',
    message: `"${issue.id}" is no range, so it has no numbers to lie between, above or below`,
    hint: `Name its points: ${firstIds(issue.points.map((one) => one.id))}.`,
    place: placeOfSpot(spot),
  });
  return false;
}
