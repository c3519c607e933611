/** Who takes part: parties, and the blocs that they are read in. */
import type { Claim, Supported } from './claim.ts';

/** What a party is in the talks; verdicts are over the principals unless others are named. */
export type Role = 'principal' | 'mediator' | 'guarantor' | 'stakeholder';
/** All roles, as a file writes them. */
export const roles = ['principal', 'mediator', 'guarantor', 'stakeholder'] as const satisfies readonly Role[];

/** How far one party trusts another. */
export type Trust = 'none' | 'low' | 'some' | 'high';
/** All degrees of trust, the least first. */
export const trusts = ['none', 'low', 'some', 'high'] as const satisfies readonly Trust[];

/** What one party thinks of another. */
export interface View extends Supported {
  readonly of: Party;
  readonly trust: Trust | null;
  readonly because: string | null;
}

/** The least total of its scores that a party would take: below it, no agreement is better (H. Raiffa's reservation price). */
export interface WalkAway extends Supported {
  readonly total: number;
  readonly because: string | null;
}

/** Whoever takes positions: a state, a firm, a union, a faction. */
export interface Party {
  readonly kind: 'party';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: Role;
  /** Its public line on the talks as a whole. */
  readonly says: Claim | null;
  /** What it does if there is no agreement: its BATNA (R. Fisher and W. Ury, Getting to Yes, 1981). */
  readonly alternative: Claim | null;
  readonly walkAway: WalkAway | null;
  readonly views: readonly View[];
  readonly notes: readonly Claim[];
}

/** The principals among some parties. */
export function principalsAmong(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ role }) => role === 'principal');
}

/** Those of a crowd that are named where its number stands beside them: lists within lists would grow with its square. */
export function firstOf(parties: readonly Party[]): readonly Party[] {
  return parties.slice(0, 20);
}

/** Parties that are read together; its members may disagree. */
export interface Bloc {
  readonly kind: 'bloc';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly Party[];
}
