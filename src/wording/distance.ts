/** Distances in natural units: "1 of 3 steps"; on a range, whose ends the author chose, "0.5 %". */
import { hundredths } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import type { Distance } from '../analysis/distance.ts';
import { figure } from './point.ts';

export function distanceWords({ kind }: Issue, { by, of, unit }: Distance): string {
  const far = kind === 'range' ? figure(by) : `${figure(by)} of ${figure(of)}`;
  return unit === null ? far : `${far} ${unit}`;
}

/** "88 % of the way from the demands": a share that is neither none nor all is never rounded to them. */
export function closedWords(closed: number): string {
  return closed === 0
    ? 'none of the way from the demands'
    : `${hundredths(closed)} % of the way from the demands`;
}
