/** Between whom an issue is, and what is settled between them. */
import { byDay } from '../model/day.ts';
import type { Issue, Settlement } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';

/** The point that an issue has come to, or null where it is open: its place in the list, or the number on a range. */
export type Standing = (issue: Issue) => number | null;

/** Those of some parties that an issue is between: all of them, where it names none. */
export function partiesOn({ between }: Issue, parties: readonly Party[]): readonly Party[] {
  if (between === null) return parties;
  const inside = new Set(between);
  return parties.filter((party) => inside.has(party));
}

/**
 * The settlement that holds all of the parties that the issue is between; null where fewer than two of them are,
 * or none holds them all. Of several the one since the later day counts, then the later in the file, for an agreement in
 * principle may become final.
 */
export function settlementBetween(
  negotiation: Negotiation,
  issue: Issue,
  parties: readonly Party[],
): Settlement | null {
  const settlements = negotiation.settlements.get(issue);
  if (settlements === undefined) return null;
  const inside = partiesOn(issue, parties);
  const holding = settlements.filter((one) => holdsAll(one, inside));
  return holding.reduce<Settlement | null>(
    (last, one) => (last !== null && byDay(one.since, last.since) < 0 ? last : one),
    null,
  );
}

/** Whether a settlement is one between two parties or more, and all of them are among those who made it. */
export function holdsAll({ between }: Settlement, parties: readonly Party[]): boolean {
  const inside = new Set(between);
  return parties.length > 1 && parties.every((party) => inside.has(party));
}

/** What stands on each issue between some parties: what they have settled. */
export function settledAmong(negotiation: Negotiation, parties: readonly Party[]): Standing {
  const known = new Map<Issue, number | null>();
  return (issue) => {
    const found = known.get(issue);
    if (found !== undefined) return found;
    const at = settlementBetween(negotiation, issue, parties)?.at ?? null;
    known.set(issue, at);
    return at;
  };
}
