/** The talks on their way: what each party holds, what is settled and how each issue stands, from one step to the next. */
import { asOf } from '../model/at.ts';
import { grouped } from '../model/group.ts';
import type { Issue, Settlement } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { counts } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import type { State } from '../model/state.ts';
import { stanceWhere } from './conditions.ts';
import { partiesOn, settlementBetween } from './settled.ts';
import type { Standing } from './settled.ts';
import { stateOf } from './verdict.ts';

/** The state of an issue between the parties judged, before and after a step; null where it did not change. */
export interface States {
  readonly stateBefore: State | null;
  readonly stateAfter: State | null;
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
export interface Course {
  readonly negotiation: Negotiation;
  /** The row of an issue, which is made when a step first comes to it. */
  readonly rowOf: (issue: Issue) => Row;
  /** Of what is settled on an issue between all that are judged, the last: nothing else bears on a state between them. */
  readonly settled: Map<Issue, Settlement>;
  /** For an issue the others on which a concession needs it, on some day and of anybody. */
  readonly waiting: ReadonlyMap<Issue, readonly Issue[]>;
  /** By the places of the blocs, from 1: how a position ranks among those that count for a party; its own is not among them, and ranks first. */
  readonly ranks: Ranks;
  /** The states that are judged already: the one after a step is that before the next, and to judge takes the time. */
  readonly known: Map<Issue, State>;
}

/** The talks before their first step. */
export function beginning(negotiation: Negotiation, judged: readonly Party[]): Course {
  const begun = asOf(negotiation, '');
  return {
    negotiation,
    rowOf: rowsFrom(begun, judged),
    settled: new Map(
      [...begun.settlements.keys()].flatMap((issue) => {
        const last = settlementBetween(begun, issue, judged);
        return last === null ? [] : [[issue, last]];
      }),
    ),
    waiting: waitingIn(negotiation),
    ranks: ranksOf(negotiation),
    known: new Map(),
  };
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

/** How an issue stands between the parties judged, as far as the talks have come. */
export function stateOn({ rowOf, settled, known }: Course, issue: Issue): State {
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

/** How a step turned a state. */
export function turned(before: State, after: State): States {
  return before === after
    ? { stateBefore: null, stateAfter: null }
    : { stateBefore: before, stateAfter: after };
}

/** How positions rank by whose they are. */
export type Ranks = ReadonlyMap<Position['holder'], number>;

/** The places of the blocs, from 1. */
export function ranksOf({ blocs }: Negotiation): Ranks {
  return new Map(blocs.map((bloc, i) => [bloc, i + 1]));
}

/** A party's own position stands before that of its bloc, and of several blocs that of the first. */
export function rankOf(ranks: Ranks, { holder }: Position): number {
  return ranks.get(holder) ?? 0;
}
