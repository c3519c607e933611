/** Who moved, when, on what, and towards whom; with the drafts and events between. */
import { asOf, settlementsAt } from '../model/at.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import type { Proposal, TalksEvent } from '../model/proposal.ts';
import { isSameStance, keyOf, sumOf } from '../model/figures.ts';
import type { State } from '../model/state.ts';
import { approach } from './approach.ts';
import type { Approach } from './approach.ts';
import { judge } from './verdict.ts';

/** A change of one party's position on one issue. */
export interface Moved extends Approach {
  readonly kind: 'move';
  readonly date: string;
  readonly party: Party;
  readonly issue: Issue;
  readonly before: Position | null;
  readonly after: Position;
  /** The state between the parties judged, before and after; null where it did not change. */
  readonly stateBefore: State | null;
  readonly stateAfter: State | null;
}

/** Something that happened on a day: a move, a draft or an event. */
export type TimelineEntry =
  | Moved
  | {
      readonly kind: 'proposal';
      readonly date: string;
      readonly proposal: Proposal;
      /** The points that it names on the issues asked for. */
      readonly points: readonly (readonly [Issue, number])[];
    }
  | { readonly kind: 'event'; readonly date: string; readonly event: TalksEvent };

type Positions = Map<Party, Map<Issue, Position>>;

/**
 * Everything up to the day of the negotiation, in order: the moves of a day first, then its drafts and events. `movers`
 * are the parties whose moves and drafts are told; the states before and after each move are those between `judged`.
 * Events are told whoever is asked about.
 */
export function findTimeline(
  negotiation: Negotiation,
  movers: readonly Party[],
  judged: readonly Party[],
  issues: readonly Issue[],
): readonly TimelineEntry[] {
  const chosen = new Set(issues);
  const named = ({ points }: Proposal): readonly (readonly [Issue, number])[] =>
    [...points].filter(([issue]) => chosen.has(issue));
  const drafts = negotiation.proposals.filter(
    (proposal) =>
      (proposal.by.length === 0 || proposal.by.some((party) => movers.includes(party))) &&
      (proposal.points.size === 0 || named(proposal).length > 0),
  );
  const entries: TimelineEntry[] = [
    ...movesIn(negotiation, movers, judged, chosen),
    ...drafts.flatMap((proposal): TimelineEntry[] =>
      proposal.date === null
        ? []
        : [{ kind: 'proposal', date: proposal.date, proposal, points: named(proposal) }],
    ),
    ...negotiation.events.map((event): TimelineEntry => ({ kind: 'event', date: event.date, event })),
  ];
  return entries.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The moves in order, each judged with all those before it made. */
function movesIn(
  negotiation: Negotiation,
  movers: readonly Party[],
  judged: readonly Party[],
  issues: ReadonlySet<Issue>,
): readonly Moved[] {
  const now = copyOf(asOf(negotiation, ''));
  const told: Moved[] = [];
  // The state after a move is that before the next one, and to judge it is what takes the time.
  const known = new Map<Issue, { readonly settledBy: number; readonly state: State }>();
  const stateOn = (issue: Issue, date: string): State => {
    const settlements = settlementsAt(negotiation.history, date);
    // What is settled on other issues may meet or contradict what a concession needs.
    const settledBy = sumOf([...settlements.values()].map((held) => held.length));
    const last = known.get(issue);
    if (last?.settledBy === settledBy) return last.state;
    const { state } = judge({ ...negotiation, positions: now, settlements }, issue, judged);
    known.set(issue, { settledBy, state });
    return state;
  };
  for (const { date, after } of changesOf(negotiation)) {
    const { issue, holder } = after;
    for (const party of holder.kind === 'bloc' ? holder.members : [holder]) {
      const before = now.get(party)?.get(issue) ?? null;
      if (before !== null && ranks(negotiation, before.holder) < ranks(negotiation, holder)) continue;
      const isTold = movers.includes(party) && issues.has(issue);
      const stateBefore = isTold ? stateOn(issue, date) : null;
      now.get(party)?.set(issue, after);
      known.delete(issue);
      if (!isTold || (before !== null && saysTheSame(before, after))) continue;
      const stateAfter = stateOn(issue, date);
      const states =
        stateBefore === stateAfter ? { stateBefore: null, stateAfter: null } : { stateBefore, stateAfter };
      const towards = approach(now, party, issue, before?.stance ?? null, after.stance);
      told.push({ kind: 'move', date, party, issue, before, after, ...towards, ...states });
    }
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

/** A party's own position stands before that of its bloc, and of several blocs that of the first. */
function ranks({ blocs }: Negotiation, holder: Position['holder']): number {
  return holder.kind === 'bloc' ? blocs.indexOf(holder) + 1 : 0;
}

/** The positions that began on some day, up to that of the negotiation, in order; of one day those that stand first before. */
function changesOf(negotiation: Negotiation): readonly { readonly date: string; readonly after: Position }[] {
  const { history, date } = negotiation;
  const all = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
  const dated = all.flatMap((after) =>
    after.since === null || after.since > date ? [] : [{ date: after.since, after }],
  );
  const rank = ({ holder }: Position): number => ranks(negotiation, holder);
  return dated.toSorted((a, b) =>
    a.date === b.date ? rank(a.after) - rank(b.after) : a.date < b.date ? -1 : 1,
  );
}

function copyOf({ positions }: Negotiation): Positions {
  return new Map([...positions].map(([party, held]) => [party, new Map(held)]));
}
