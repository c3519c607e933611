/** Who takes a deal that all score, and why the others do not. */
import type { PointSaying, Saying } from '../analysis/deals/said.ts';
import { numberOf } from '../model/fraction.ts';
import { figure, pointQuoted } from './point.ts';
import { listed } from './words.ts';

/** "all", "all but Choir (3 short)", "nobody: Choir (3 short), Theatre (rejects "choir")". */
export function takersWords(said: readonly Saying[]): string {
  const against = said.filter(({ word }) => word !== 'takes');
  if (against.length === 0) return 'all';
  const told = against.map((one) => `${one.party.name} (${whyNot(one)})`);
  return against.length === said.length ? `nobody: ${told.join(', ')}` : `all but ${listed(told)}`;
}

/** How far it is short of the walk-away, and which points are rejected. */
function whyNot({ short, points }: Saying): string {
  const rejected = points.flatMap(refusalWords);
  return [
    ...(short === null ? [] : [`${figure(numberOf(short))} short`]),
    ...(rejected.length === 0 ? [] : [`rejects ${listed(rejected)}`]),
  ].join(', ');
}

function refusalWords({ issue, point, stand }: PointSaying): readonly string[] {
  if (stand.kind !== 'refuses') return [];
  return [`${pointQuoted(issue, point)}${stand.redline ? ', a red line' : ''}`];
}
