/** Says where a position takes and rejects the same point. */
import type { Issue } from '../../model/issue.ts';
import type { Party, Bloc } from '../../model/party.ts';
import type { Position } from '../../model/position.ts';
import { meet, span, touches } from '../../model/points.ts';
import { isOrdered } from '../../model/stance.ts';
import type { Placed } from './entries.ts';
import type { Place } from '../fault.ts';
import type { Linking } from './references.ts';

interface Contradictory {
  readonly linking: Linking;
  readonly issue: Issue;
  readonly holder: Party | Bloc;
  readonly stance: Position['stance'];
  readonly demands: readonly Placed<Position['demands'][number]>[];
  readonly concedes: readonly Placed<Position['concedes'][number]>[];
  readonly rejects: readonly Placed<Position['rejects'][number]>[];
  readonly later: (a: Place, b: Place) => Place;
}

/** A point both acceptable and rejected, said at the later of the two entries. */
export function sayContradictions({
  linking,
  issue,
  holder,
  stance,
  demands,
  concedes,
  rejects,
  later,
}: Contradictory): void {
  for (const [i, { takes }] of stance.taken.entries()) {
    const rejection = rejects[i];
    if (rejection === undefined || !touches(takes, stance.acceptable)) continue;
    const rival =
      demands.find(({ entry: demand }) => touches(takes, [demand.at])) ??
      concedes.find(({ entry: { at } }) => touches(takes, [span(at)])) ??
      concedes.at(-1) ??
      demands[0];
    linking.faults.push({
      code: 'contradiction',
      message: `"${holder.id}" rejects what it also demands or concedes on "${issue.id}": ${contested(issue, takes, stance)}`,
      hint: isOrdered(issue)
        ? 'Mend one of the two. A concession covers all on the way to it, and a rejection outside what is demanded or conceded all beyond it.'
        : 'Mend one of the two.',
      place: rival === undefined ? rejection.place : later(rejection.place, rival.place),
    });
  }
}

function contested(
  issue: Issue,
  takes: Position['stance']['rejects'],
  { acceptable }: Position['stance'],
): string {
  const both = meet(takes, acceptable);
  if (issue.kind === 'range')
    return both.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join(' and ');
  return both.map(({ from }) => `"${issue.points[from]?.id ?? ''}"`).join(' and ');
}
