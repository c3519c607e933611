/** How positions moved and what was settled, each judged as things stood when it came. */
import { asOf, settlementsAt } from '../model/at.ts';
import { byDay, isSoFar } from '../model/day.ts';
import type { Concession } from '../model/entry.ts';
import { isSameStance, keyOf } from '../model/figures.ts';
import type { Supported } from '../model/claim.ts';
import type { Issue, Settlement } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import type { State } from '../model/state.ts';
import { approach } from './approach.ts';
import type { Approach } from './approach.ts';
import { supportOfMove } from './movesupport.ts';
import { judge } from './verdict.ts';

/** The state of an issue between the parties judged, before and after a step; null where it did not change. */
interface States {
  readonly stateBefore: State | null;
  readonly stateAfter: State | null;
}

/** An issue with the state from which and to which a step turned it. */
export interface Turn {
  readonly issue: Issue;
  readonly stateBefore: State;
  readonly stateAfter: State;
}

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

/** An agreement on one issue, from the day on which it begins to hold. */
export interface Reached extends States {
  readonly kind: 'settlement';
  readonly date: string;
  readonly issue: Issue;
  readonly settlement: Settlement;
  /** The issues asked about whose state it turned as well, for concessions on them need this one. */
  readonly turns: readonly Turn[];
}

/** Of whom and on what the steps are told, and between whom issues are judged. */
export interface Following {
  readonly movers: readonly Party[];
  readonly judged: readonly Party[];
  readonly issues: ReadonlySet<Issue>;
}

type Positions = Map<Party, Map<Issue, Position>>;

/** The talks as they stand between two steps. */
interface Course {
  readonly negotiation: Negotiation;
  readonly positions: Positions;
  readonly settlements: Map<Issue, readonly Settlement[]>;
  /** The states that are judged already: the one after a step is that before the next, and to judge takes the time. */
  readonly known: Map<Issue, State>;
}

type Step =
  | { readonly kind: 'position'; readonly date: string; readonly after: Position }
  | Pick<Reached, 'kind' | 'date' | 'issue' | 'settlement'>;

/**
 * The moves of the movers and the settlements that one of them made, in order; of one day the moves first. A settlement on
 * an issue that is not asked about is told where it turns one that is.
 */
export function stepsIn(negotiation: Negotiation, following: Following): readonly (Moved | Reached)[] {
  const { positions } = asOf(negotiation, '');
  const course: Course = {
    negotiation,
    positions: new Map([...positions].map(([party, held]) => [party, new Map(held)])),
    settlements: new Map(settlementsAt(negotiation.history, '')),
    known: new Map(),
  };
  return stepsOf(negotiation).flatMap((step): readonly (Moved | Reached)[] =>
    step.kind === 'settlement'
      ? settle(course, step, following)
      : move(course, step.after, step.date, following),
  );
}

function settle(
  course: Course,
  step: Extract<Step, { readonly kind: 'settlement' }>,
  { movers, judged, issues }: Following,
): readonly Reached[] {
  const { issue, settlement } = step;
  const isMade = settlement.between.some((party) => movers.includes(party));
  const waiting = isMade ? waitingFor(course, issue, judged).filter((one) => issues.has(one)) : [];
  const watched = isMade && (issues.has(issue) || waiting.length > 0) ? [issue, ...waiting] : [];
  const before = watched.map((one) => ({ issue: one, state: stateOn(course, one, judged) }));
  course.settlements.set(issue, [...(course.settlements.get(issue) ?? []), settlement]);
  // What is settled on one issue may meet or contradict what a concession on another needs.
  course.known.clear();
  const [own, ...others] = before.map((one) => ({
    issue: one.issue,
    ...turned(one.state, stateOn(course, one.issue, judged)),
  }));
  const turns = others.flatMap(({ issue: other, stateBefore, stateAfter }): readonly Turn[] =>
    stateBefore === null || stateAfter === null ? [] : [{ issue: other, stateBefore, stateAfter }],
  );
  return own === undefined || (!issues.has(issue) && turns.length === 0) ? [] : [{ ...step, ...own, turns }];
}

/** The other issues on which one of the parties concedes something that needs this one. */
function waitingFor(
  { negotiation, positions }: Course,
  needed: Issue,
  judged: readonly Party[],
): readonly Issue[] {
  const isNeeded = ({ needs }: Concession): boolean => needs.some(({ issue }) => issue === needed);
  return negotiation.issues.filter(
    (issue) =>
      issue !== needed &&
      judged.some((party) => positions.get(party)?.get(issue)?.concedes.some(isNeeded) === true),
  );
}

/** A position that began, as a move of each party that it counts for. */
function move(course: Course, after: Position, date: string, following: Following): readonly Moved[] {
  const { negotiation, positions } = course;
  const { issue, holder } = after;
  const told: Moved[] = [];
  for (const party of holder.kind === 'bloc' ? holder.members : [holder]) {
    const before = positions.get(party)?.get(issue) ?? null;
    if (before !== null && ranks(negotiation, before.holder) < ranks(negotiation, holder)) continue;
    const isTold = following.movers.includes(party) && following.issues.has(issue);
    const stateBefore = isTold ? stateOn(course, issue, following.judged) : null;
    positions.get(party)?.set(issue, after);
    course.known.delete(issue);
    if (stateBefore === null || (before !== null && saysTheSame(before, after))) continue;
    const states = turned(stateBefore, stateOn(course, issue, following.judged));
    const towards = approach(positions, party, issue, before?.stance ?? null, after.stance);
    const support = supportOfMove(before, after);
    told.push({ kind: 'move', date, party, issue, before, after, support, ...towards, ...states });
  }
  return told;
}

function stateOn(
  { negotiation, positions, settlements, known }: Course,
  issue: Issue,
  judged: readonly Party[],
): State {
  const state = known.get(issue) ?? judge({ ...negotiation, positions, settlements }, issue, judged).state;
  known.set(issue, state);
  return state;
}

function turned(before: State, after: State): States {
  return before === after
    ? { stateBefore: null, stateAfter: null }
    : { stateBefore: before, stateAfter: after };
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

/** A party's own position stands before that of its bloc, and of several blocs that of the first. */
function ranks({ blocs }: Negotiation, holder: Position['holder']): number {
  return holder.kind === 'bloc' ? blocs.indexOf(holder) + 1 : 0;
}

/** What began on some day up to that of the negotiation, in order: of one day the positions, those that stand first before, then what was settled, then what is supposed. */
function stepsOf(negotiation: Negotiation): readonly Step[] {
  const { history, date: today } = negotiation;
  const all = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
  const positions = all.toSorted((a, b) => ranks(negotiation, a.holder) - ranks(negotiation, b.holder));
  const settlements = [...history.settlements].flatMap(([issue, held]) =>
    held.map((settlement) => ({ issue, settlement })),
  );
  const dated = [
    ...positions.flatMap((after): Step[] =>
      after.since === null ? [] : [{ kind: 'position', date: after.since, after }],
    ),
    ...settlements.flatMap(({ issue, settlement }): Step[] =>
      settlement.since === null ? [] : [{ kind: 'settlement', date: settlement.since, issue, settlement }],
    ),
  ];
  return inOrder(dated.filter(({ date }) => isSoFar(date, today)));
}

/** Steps and what else came, by day; a supposed move comes after all that its day has brought. */
export function inOrder<T extends { readonly date: string; readonly after?: Position }>(
  entries: readonly T[],
): readonly T[] {
  const isSupposed = ({ after }: T): boolean => after?.basis === 'supposed';
  return entries.toSorted((a, b) => byDay(a.date, b.date) || Number(isSupposed(a)) - Number(isSupposed(b)));
}
