/** What a model dates after the day that it is read as of: an answer leaves it out, and says how much there is. */
import { byDay, isSoFar } from '../model/day.ts';
import { isForeseen } from '../model/event.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import type { Proposal } from '../model/proposal.ts';

/** What of a model has a day. Events that are scheduled or a deadline are told ahead of it, and are not left out. */
export const datedKinds = ['position', 'settlement', 'proposal', 'response', 'event'] as const;
/** One kind of what has a day. */
export type DatedKind = (typeof datedKinds)[number];

/** What an answer shows of a model: things of these kinds, of these parties, on these issues. */
export interface Shown {
  readonly kinds: readonly DatedKind[];
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
}

type Day = string | null;

/** The days, the earliest first, of all that an answer would show and that comes after the day of the negotiation. */
export function laterDays(negotiation: Negotiation, shown: Shown): readonly string[] {
  return afterDay(
    negotiation,
    shown.kinds.flatMap((kind) => daysOf[kind](negotiation, shown)),
  );
}

/** Those of some days that come after the day of the negotiation, the earliest first. */
export function afterDay({ date }: Negotiation, days: readonly Day[]): readonly string[] {
  return days.flatMap((day) => (day === null || isSoFar(day, date) ? [] : [day])).toSorted(byDay);
}

const daysOf: Readonly<Record<DatedKind, (negotiation: Negotiation, shown: Shown) => readonly Day[]>> = {
  position: (negotiation, { parties, issues }) =>
    [...negotiation.history.positions.values()]
      .flatMap((held) => issues.flatMap((issue) => held.get(issue) ?? []))
      // The day is quick to look at, and of most positions it has come.
      .filter(({ since }) => !isSoFar(since, negotiation.date))
      .flatMap((position) => (speaksFor(negotiation, position, parties) ? [position.since] : [])),
  settlement: ({ history }, { parties, issues }) =>
    issues
      .flatMap((issue) => history.settlements.get(issue) ?? [])
      .flatMap(({ between, since }) => (isAmong(between, parties) ? [since] : [])),
  proposal: ({ history }, shown) =>
    history.proposals.flatMap((proposal) => (isShown(proposal, shown) ? [proposal.date] : [])),
  response: ({ history, date }, { parties, issues }) =>
    history.proposals
      // An answer to a later draft is seen with that.
      .flatMap((proposal) => (isSoFar(proposal.date, date) ? proposal.responses : []))
      .filter((one) => !isSoFar(one.date, date))
      .flatMap((one) => (parties.includes(one.party) && issues.includes(one.issue) ? [one.date] : [])),
  event: ({ history }) => history.events.flatMap((event) => (isForeseen(event) ? [] : [event.date])),
};

/** Whether a position counts for one of the parties: its own, or its bloc's where it has not spoken for itself by then. */
function speaksFor({ history }: Negotiation, position: Position, parties: readonly Party[]): boolean {
  const { holder, issue, since } = position;
  if (holder.kind === 'party') return parties.includes(holder);
  return holder.members.some((member) => {
    const own = history.positions.get(member)?.get(issue) ?? [];
    return parties.includes(member) && !own.some((one) => since !== null && isSoFar(one.since, since));
  });
}

/** Whether a draft is one of the parties' or nobody's, and names a point of the issues or none at all. */
function isShown({ by, points }: Proposal, { parties, issues }: Shown): boolean {
  const isTheirs = by.length === 0 || isAmong(by, parties);
  return isTheirs && (points.size === 0 || issues.some((issue) => points.has(issue)));
}

function isAmong(some: readonly Party[], parties: readonly Party[]): boolean {
  return some.some((party) => parties.includes(party));
}
