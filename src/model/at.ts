/** A negotiation as of a day: of all that the model records, what held then. */
import { isSoFar } from './day.ts';
import type { Issue } from './issue.ts';
import type { History, Negotiation } from './negotiation.ts';
import type { Bloc, Party } from './party.ts';
import type { Position } from './position.ts';
import type { Proposal } from './proposal.ts';

/** What a model says whatever the day. */
export type Timeless = Omit<Negotiation, 'date' | 'positions' | 'settlements' | 'proposals' | 'events'>;

/** The negotiation on a day (YYYY-MM-DD): the newest positions so far, and drafts, answers and events up to then. */
export function asOf(timeless: Timeless, date: string): Negotiation {
  const { history, parties, blocs } = timeless;
  return {
    ...timeless,
    date,
    positions: positionsAt(history, parties, blocs, date),
    settlements: settlementsAt(history, date),
    proposals: history.proposals.filter((one) => isSoFar(one.date, date)).map((one) => answeredBy(one, date)),
    events: history.events.filter((event) => isSoFar(event.date, date)),
  };
}

/** The settlements that were reached by a day. */
export function settlementsAt({ settlements }: History, date: string): Negotiation['settlements'] {
  const found = [...settlements].map(
    ([issue, held]) => [issue, held.filter(({ since }) => isSoFar(since, date))] as const,
  );
  return new Map(found.filter(([, held]) => held.length > 0));
}

/** A party's own position counts before that of its bloc, and of several blocs that of the first. */
function positionsAt(
  history: History,
  parties: readonly Party[],
  blocs: readonly Bloc[],
  date: string,
): Negotiation['positions'] {
  const found = new Map<Party, Map<Issue, Position>>();
  for (const party of parties) found.set(party, newest(history, party, date));
  for (const bloc of blocs) {
    const held = newest(history, bloc, date);
    for (const member of bloc.members) {
      const own = found.get(member);
      for (const [issue, position] of held) if (own?.has(issue) === false) own.set(issue, position);
    }
  }
  return found;
}

function newest(history: History, holder: Party | Bloc, date: string): Map<Issue, Position> {
  const found = new Map<Issue, Position>();
  for (const [issue, positions] of history.positions.get(holder) ?? []) {
    const last = positions.findLast(({ since }) => isSoFar(since, date));
    if (last !== undefined) found.set(issue, last);
  }
  return found;
}

/** A draft with the answers that were given by a day. */
function answeredBy(proposal: Proposal, date: string): Proposal {
  return proposal.responses.every((one) => isSoFar(one.date, date))
    ? proposal
    : { ...proposal, responses: proposal.responses.filter((one) => isSoFar(one.date, date)) };
}
