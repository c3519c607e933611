/** Finds where a position takes and rejects the same point. */
import type { Issue } from '../../model/issue.ts';
import type { Position } from '../../model/position.ts';
import { meet, span, touches } from '../../model/points.ts';
import type { PointSet } from '../../model/points.ts';
import { isOrdered } from '../../model/stance.ts';
import type { Placed } from './entries.ts';
import type { Fault } from '../fault.ts';
import { placeOfSpot } from './spot.ts';
import type { Spot } from './spot.ts';

/** A position, and where each of its entries stands. */
interface Written extends Pick<Position, 'holder' | 'issue' | 'stance'> {
  readonly demands: readonly Placed<Position['demands'][number]>[];
  readonly concedes: readonly Placed<Position['concedes'][number]>[];
  readonly rejects: readonly Placed<Position['rejects'][number]>[];
}

/** Whether a point that is rejected is acceptable too. */
export function contradictsItself({ taken, acceptable }: Position['stance']): boolean {
  return taken.some(({ takes }) => touches(takes, acceptable));
}

/** A fault for each rejection of a point that is acceptable too. */
export function contradictionFaults(position: Written): readonly Fault[] {
  const { stance, rejects } = position;
  return stance.taken.flatMap(({ takes }, i): Fault[] => {
    const rejection = rejects[i];
    if (rejection === undefined || !touches(takes, stance.acceptable)) return [];
    return [contradiction(position, takes, rejection.spot)];
  });
}

function contradiction(position: Written, takes: PointSet, spot: Spot): Fault {
  const { holder, issue, stance } = position;
  const message = `"${holder.id}" rejects what it also demands or concedes on "${issue.id}": ${contested(issue, takes, stance)}`;
  const rival = rivalOf(position, takes);
  return {
    code: 'contradiction',
    message,
    hint: isOrdered(issue)
      ? 'Mend one of the two. A concession covers all on the way to it, and a rejection outside what is demanded or conceded all beyond it.'
      : 'Mend one of the two.',
    place: placeOfSpot(spot),
    ...(rival === undefined ? {} : { rival: { message, place: placeOfSpot(rival.spot) } }),
  };
}

/** The demand or concession that takes what is rejected. */
function rivalOf({ demands, concedes }: Written, takes: PointSet): Placed<unknown> | undefined {
  return (
    demands.find(({ entry: demand }) => touches(takes, [demand.at])) ??
    concedes.find(({ entry: { at } }) => touches(takes, [span(at)])) ??
    concedes.at(-1) ??
    demands[0]
  );
}

function contested(issue: Issue, takes: PointSet, { acceptable }: Position['stance']): string {
  const both = meet(takes, acceptable);
  if (issue.kind === 'range')
    return both.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join(' and ');
  return both.map(({ from }) => `"${issue.points[from]?.id ?? ''}"`).join(' and ');
}
