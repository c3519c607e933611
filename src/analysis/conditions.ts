/** Whether what a concession waits for has come to pass, and what that makes of a stance. */
import type { Concession, Need } from '../model/entry.ts';
import { span, within } from '../model/points.ts';
import { reweighed, weight } from '../model/stance.ts';
import type { Stance, Weight } from '../model/stance.ts';
import type { Standing } from './settled.ts';

/** Whether all needs of a concession are met by what stands, one of them is contradicted, or it is open. */
export type Condition = 'met' | 'contradicted' | 'open';

/** A need with the point that stands where it asks for another. */
export interface Broken {
  readonly need: Need;
  readonly at: number;
}

/** The needs of a concession that what stands contradicts. */
export function contradictedBy({ needs }: Concession, standing: Standing): readonly Broken[] {
  return needs.flatMap((need): Broken[] => {
    const at = standing(need.issue);
    return at === null || within([span(at)], need.points) ? [] : [{ need, at }];
  });
}

/** How the needs of a concession stand; where it has none, nothing can meet or contradict its words. */
export function conditionOf(concession: Concession, standing: Standing): Condition {
  if (concession.needs.length === 0) return 'open';
  if (contradictedBy(concession, standing).length > 0) return 'contradicted';
  return concession.needs.every(({ issue }) => standing(issue) !== null) ? 'met' : 'open';
}

/** A stance where the needs of its concessions are read against what stands; one without needs is as it is written. */
export function stanceWhere(stance: Stance, standing: Standing): Stance {
  return stance.conceded.some(({ concession }) => concession.needs.length > 0)
    ? reweighed(stance, (concession) => weightWhere(concession, standing))
    : stance;
}

/** A hint stays one even where what it waits for has come. */
function weightWhere(concession: Concession, standing: Standing): Weight {
  const written = weight(concession);
  if (written === 'none') return 'none';
  const condition = conditionOf(concession, standing);
  switch (condition) {
    case 'met':
      return concession.status === 'hinted' ? 'terms' : 'firm';
    case 'contradicted':
      return 'unmet';
    case 'open':
      return written;
    default:
      return condition satisfies never;
  }
}
