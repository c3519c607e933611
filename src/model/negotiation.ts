/**
 * A negotiation as linked, readonly objects. A position holds its issue and its holder, not their ids;
 * every list keeps the order of the file, which is the order of everything printed.
 */
import type { Claim, Source } from './claim.ts';
import type { Issue, Settlement } from './issue.ts';
import type { Bloc, Party } from './party.ts';
import type { Position } from './position.ts';
import type { TalksEvent } from './event.ts';
import type { Reader } from './reader.ts';
import type { Proposal } from './proposal.ts';

/** All that a model records, whatever the day, and what is supposed from a day on. */
export interface History {
  /** The positions of each holder on each issue, the oldest first. */
  readonly positions: ReadonlyMap<Party | Bloc, ReadonlyMap<Issue, readonly Position[]>>;
  /** What is settled on each issue, in the order of the file. */
  readonly settlements: ReadonlyMap<Issue, readonly Settlement[]>;
  readonly proposals: readonly Proposal[];
  readonly events: readonly TalksEvent[];
}

/** How a deal is passed where not all need take it. */
export interface Rule {
  /** How many must take it. */
  readonly atLeast: number;
  /** Those that must be among them. */
  readonly veto: readonly Party[];
}

/** A whole negotiation, as of its date. */
export interface Negotiation {
  /** Whoever it is as known to; null where it holds what the public may know. */
  readonly reader: Reader | null;
  readonly title: string;
  readonly date: string;
  readonly phase: string | null;
  readonly summary: string | null;
  /** Null where all must take a deal. */
  readonly rule: Rule | null;
  readonly notes: readonly Claim[];
  readonly sources: readonly Source[];
  readonly parties: readonly Party[];
  readonly blocs: readonly Bloc[];
  readonly issues: readonly Issue[];
  /** What each party holds on each issue that day: its own position, else that of its bloc. */
  readonly positions: ReadonlyMap<Party, ReadonlyMap<Issue, Position>>;
  /** What is recorded as settled that day. */
  readonly settlements: ReadonlyMap<Issue, readonly Settlement[]>;
  /** The drafts so far, the oldest first. */
  readonly proposals: readonly Proposal[];
  /** The events so far, the oldest first. */
  readonly events: readonly TalksEvent[];
  readonly history: History;
}

/** The position that counts for a party on an issue, its bloc's where it has none of its own. */
export function positionOf(negotiation: Negotiation, party: Party, issue: Issue): Position | null {
  return negotiation.positions.get(party)?.get(issue) ?? null;
}
