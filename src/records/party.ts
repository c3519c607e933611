/** Parties and blocs as a machine reads them. */
import type { Bloc, Party, Role, Trust, View, WalkAway } from '../model/party.ts';
import { claimRecord, supportRecord } from './claim.ts';
import type { ClaimRecord, SupportRecord } from './claim.ts';
import type { Id, Words } from './text.ts';

/** What one party thinks of another, `of`. */
export interface ViewRecord extends SupportRecord {
  readonly of: Id;
  readonly trust: Trust | null;
  readonly because: Words | null;
}

/** The least total that a party would take, and what that rests on. */
export interface WalkAwayRecord extends SupportRecord {
  readonly total: number;
  readonly because: Words | null;
}

/** Whoever takes positions. */
export interface PartyRecord {
  readonly id: Id;
  readonly name: Words;
  readonly aliases: readonly Words[];
  readonly role: Role;
  /** Its public line on the talks as a whole. */
  readonly says: ClaimRecord | null;
  /** What it does without an agreement. */
  readonly alternative: ClaimRecord | null;
  /** The least total of its scores that it would take. */
  readonly walkAway: WalkAwayRecord | null;
  readonly views: readonly ViewRecord[];
  readonly notes: readonly ClaimRecord[];
}

/** Parties that are read together, by their ids. */
export interface BlocRecord {
  readonly id: Id;
  readonly name: Words;
  readonly aliases: readonly Words[];
  readonly members: readonly Id[];
}

/** All that a model says of a party, but for its positions. */
export function partyRecord({
  id,
  name,
  aliases,
  role,
  says,
  alternative,
  walkAway,
  views,
  notes,
}: Party): PartyRecord {
  return {
    id,
    name,
    aliases,
    role,
    says: says && claimRecord(says),
    alternative: alternative && claimRecord(alternative),
    walkAway: walkAway && walkAwayRecord(walkAway),
    views: views.map(viewRecord),
    notes: notes.map(claimRecord),
  } satisfies Record<Exclude<keyof Party, 'kind'>, unknown>;
}

/** All that a model says of a bloc. */
export function blocRecord({ id, name, aliases, members }: Bloc): BlocRecord {
  return { id, name, aliases, members: idsOf(members) } satisfies Record<
    Exclude<keyof Bloc, 'kind'>,
    unknown
  >;
}

/** The ids of parties, in their order. */
export function idsOf(parties: readonly Party[]): readonly string[] {
  return parties.map((party) => party.id);
}

function walkAwayRecord(walkAway: WalkAway): WalkAwayRecord {
  const { total, because } = walkAway;
  return { total, because, ...supportRecord(walkAway) } satisfies Record<keyof WalkAway, unknown>;
}

function viewRecord(view: View): ViewRecord {
  const { of, trust, because } = view;
  return { of: of.id, trust, because, ...supportRecord(view) } satisfies Record<keyof View, unknown>;
}
