/** How positions moved and what was settled, each judged as things stood when it came. */
import { asOf } from '../model/at.ts';
import { byDay, isSoFar } from '../model/day.ts';
import { isSameStance, keyOf } from '../model/figures.ts';
import type { Supported } from '../model/claim.ts';
import { grouped } from '../model/group.ts';
import type { Issue, Settlement } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { counts } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import type { State } from '../model/state.ts';
import { approach } from './approach.ts';
import type { Approach } from './approach.ts';
import { stanceWhere } from './conditions.ts';
import { supportOfMove } from './movesupport.ts';
import { partiesOn, settlementBetween } from './settled.ts';
import type { Standing } from './settled.ts';
import { stateOf } from './verdict.ts';

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
  readonly movers: ReadonlySet<Party>;
  readonly judged: readonly Party[];
  readonly issues: ReadonlySet<Issue>;
}

/** What each party holds on one issue, in the order of the model, and who of them are judged there. */
interface Row {
  readonly held: Map<Party, Position | null>;
  readonly judged: readonly Party[];
}

/** The talks as they stand between two steps. */
interface Course {
  readonly negotiation: Negotiation;
  /** The row of an issue, which is made when a step first comes to it. */
  readonly rowOf: (issue: Issue) => Row;
  /** Of what is settled on an issue between all that are judged, the last: nothing else bears on a state between them. */
  readonly settled: Map<Issue, Settlement>;
  /** For an issue the others on which a concession needs it, on some day and of anybody. */
  readonly waiting: ReadonlyMap<Issue, readonly Issue[]>;
  /** By the places of the blocs, from 1: how a position ranks among those that count for a party; its own is not among them, and ranks first. */
  readonly ranks: ReadonlyMap<Position['holder'], number>;
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
  const begun = asOf(negotiation, '');
  const course: Course = {
    negotiation,
    rowOf: rowsFrom(begun, following.judged),
    settled: new Map(
      [...begun.settlements.keys()].flatMap((issue) => {
        const last = settlementBetween(begun, issue, following.judged);
        return last === null ? [] : [[issue, last]];
      }),
    ),
    waiting: waitingIn(negotiation),
    ranks: new Map(negotiation.blocs.map((bloc, i) => [bloc, i + 1])),
    known: new Map(),
  };
  return stepsOf(course).flatMap((step): readonly (Moved | Reached)[] =>
    step.kind === 'settlement'
      ? settle(course, step, following)
      : move(course, step.after, step.date, following),
  );
}

function rowsFrom({ parties, positions }: Negotiation, judged: readonly Party[]): Course['rowOf'] {
  const known = new Map<Issue, Row>();
  return (issue) => {
    const found = known.get(issue);
    if (found !== undefined) return found;
    const held = new Map(parties.map((party) => [party, positions.get(party)?.get(issue) ?? null]));
    const row = { held, judged: partiesOn(issue, judged) };
    known.set(issue, row);
    return row;
  };
}

function settle(
  course: Course,
  step: Extract<Step, { readonly kind: 'settlement' }>,
  { movers, judged, issues }: Following,
): readonly Reached[] {
  const { issue, settlement } = step;
  const isMade = settlement.between.some((party) => movers.has(party));
  const waiting = course.waiting.get(issue) ?? [];
  const asked = waiting.filter((one) => issues.has(one));
  const watched = isMade && (issues.has(issue) || asked.length > 0) ? [issue, ...asked] : [];
  const before = watched.map((one) => ({ issue: one, state: stateOn(course, one) }));
  const settlements = new Map([[issue, [settlement] as const]]);
  if (settlementBetween({ ...course.negotiation, settlements }, issue, judged) !== null) {
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

/** For every issue the others on which somebody ever concedes something that needs it, in the order of the model. */
function waitingIn({ issues, history }: Negotiation): Course['waiting'] {
  const all = [...history.positions.values()];
  const needs = issues.flatMap((issue) => {
    const conceded = all.flatMap((held) => held.get(issue) ?? []).flatMap(({ concedes }) => concedes);
    const needed = new Set(conceded.flatMap((one) => one.needs.map((need) => need.issue)));
    needed.delete(issue);
    return [...needed].map((one) => ({ issue, needed: one }));
  });
  const waiting = grouped(needs, ({ needed }) => needed);
  return new Map([...waiting].map(([needed, some]) => [needed, some.map(({ issue }) => issue)]));
}

/** A position that began, as a move of each party that it counts for. */
function move(course: Course, after: Position, date: string, following: Following): readonly Moved[] {
  const { issue, holder } = after;
  const { held } = course.rowOf(issue);
  const told: Moved[] = [];
  for (const party of holder.kind === 'bloc' ? holder.members : [holder]) {
    const before = held.get(party) ?? null;
    if (before !== null && rankOf(course, before) < rankOf(course, after)) continue;
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

function stateOn({ rowOf, settled, known }: Course, issue: Issue): State {
  const before = known.get(issue);
  if (before !== undefined) return before;
  const { held, judged } = rowOf(issue);
  const standing: Standing = (needed) => settled.get(needed)?.at ?? null;
  const stances: Stance[] = [];
  for (const party of judged) {
    const stance = held.get(party)?.stance;
    if (stance !== undefined && counts(stance)) stances.push(stanceWhere(stance, standing));
  }
  const state = settled.has(issue) ? 'agreed' : stateOf(issue, stances);
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
function rankOf({ ranks }: Course, { holder }: Position): number {
  return ranks.get(holder) ?? 0;
}

/** What began on some day up to that of the negotiation, in order: of one day the positions, those that stand first before, then what was settled, then what is supposed. */
function stepsOf(course: Course): readonly Step[] {
  const { history, date: today } = course.negotiation;
  const all = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
  const positions = all.toSorted((a, b) => rankOf(course, a) - rankOf(course, b));
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
