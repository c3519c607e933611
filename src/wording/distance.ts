/** Distances in natural units: "1 of 3 steps", "0.5 of 10 %". */
import { hundredths } from '../model/figures.ts';
import type { Distance } from '../analysis/distance.ts';
import { figure } from './point.ts';

export function distanceWords({ by, of, unit }: Distance): string {
  return `${figure(by)} of ${figure(of)}${unit === null ? '' : ` ${unit}`}`;
}

/** "88 % of the way from the demands": a share that is neither none nor all is never rounded to them. */
export function closedWords(closed: number): string {
  return closed === 0
    ? 'none of the way from the demands'
    : `${hundredths(closed)} % of the way from the demands`;
}
