/** A settlement that began, with the states that it turned. */
import type { Issue, Settlement } from '../model/issue.ts';
import type { State } from '../model/state.ts';
import { stateOn, turned } from './course.ts';
import type { Course, Following, States } from './course.ts';
import { holdsAll, partiesOn } from './settled.ts';

/** An issue with the state from which and to which a step turned it. */
export interface Turn {
  readonly issue: Issue;
  readonly stateBefore: State;
  readonly stateAfter: State;
}

/** An agreement on one issue, from the day on which it begins to hold. */
export interface Reached extends States {
  readonly kind: 'settlement';
  readonly date: string;
  readonly issue: Issue;
  readonly settlement: Settlement;
  /** The issues asked about whose state it turned as well, for concessions on them need this one. */
  readonly turns: readonly Turn[];
}

/** The settlement where it is told, and what it leaves the talks at. */
export function settle(
  course: Course,
  step: Pick<Reached, 'kind' | 'date' | 'issue' | 'settlement'>,
  { movers, judged, issues }: Following,
): readonly Reached[] {
  const { issue, settlement } = step;
  const isMade = settlement.between.some((party) => movers.has(party));
  const waiting = course.waiting.get(issue) ?? [];
  const asked = waiting.filter((one) => issues.has(one));
  const watched = isMade && (issues.has(issue) || asked.length > 0) ? [issue, ...asked] : [];
  const before = watched.map((one) => ({ issue: one, state: stateOn(course, one) }));
  if (holdsAll(settlement, partiesOn(issue, judged))) {
    course.settled.set(issue, settlement);
    // What is settled on one issue may meet or contradict what a concession on another needs.
    for (const one of [issue, ...waiting]) course.known.delete(one);
  }
  const [own, ...others] = before.map((one) => ({
    issue: one.issue,
    ...turned(one.state, stateOn(course, one.issue)),
  }));
  const turns = others.flatMap(({ issue: other, stateBefore, stateAfter }): readonly Turn[] =>
    stateBefore === null || stateAfter === null ? [] : [{ issue: other, stateBefore, stateAfter }],
  );
  return own === undefined || (!issues.has(issue) && turns.length === 0) ? [] : [{ ...step, ...own, turns }];
}
