/** A position that began, as a move of each party that it counts for. */
import type { Supported } from '../model/claim.ts';
import { isSameStance, keyOf } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { approach } from './approach.ts';
import type { Approach } from './approach.ts';
import { rankOf, stateOn, turned } from './course.ts';
import type { Course, Following, States } from './course.ts';
import { supportOfMove } from './movesupport.ts';

/** A change of one party's position on one issue. */
export interface Moved extends Approach, States {
  readonly kind: 'move';
  readonly date: string;
  readonly party: Party;
  readonly issue: Issue;
  readonly before: Position | null;
  readonly after: Position;
  /** What the entries rest on that say what is new in it. */
  readonly support: Supported;
}

/** The moves that a position makes, and what they leave the talks at. */
export function move(course: Course, after: Position, date: string, following: Following): readonly Moved[] {
  const { issue, holder } = after;
  const { held } = course.rowOf(issue);
  const told: Moved[] = [];
  for (const party of holder.kind === 'bloc' ? holder.members : [holder]) {
    const before = held.get(party) ?? null;
    if (before !== null && rankOf(course.ranks, before) < rankOf(course.ranks, after)) continue;
    const isTold = following.movers.has(party) && following.issues.has(issue);
    const stateBefore = isTold ? stateOn(course, issue) : null;
    held.set(party, after);
    course.known.delete(issue);
    if (stateBefore === null || (before !== null && saysTheSame(before, after))) continue;
    const states = turned(stateBefore, stateOn(course, issue));
    const towards = approach(held, party, issue, before?.stance ?? null, after.stance);
    const support = supportOfMove(before, after);
    told.push({ kind: 'move', date, party, issue, before, after, support, ...towards, ...states });
  }
  return told;
}

/** Whether a newer position only says the older one again, so that nobody moved. */
function saysTheSame(before: Position, after: Position): boolean {
  const terms = ({ concedes }: Position): string =>
    JSON.stringify(
      concedes.map((one) => [
        one.at,
        one.status,
        one.for,
        one.needs.map(({ issue, points }) => [issue.id, keyOf(points)]),
      ]),
    );
  return isSameStance(before.stance, after.stance) && terms(before) === terms(after);
}
