/** What a party says of an issue: its entries, each linked to what it speaks of, and the stance that they come to. */
import type { Claim, Supported } from './claim.ts';
import type { Concession, Demand, Rejection, Score } from './entry.ts';
import type { Issue } from './issue.ts';
import type { Bloc, Party } from './party.ts';
import type { Stance } from './stance.ts';

/** What one party, or a bloc for its members, says of one issue. */
export interface Position extends Supported {
  readonly holder: Party | Bloc;
  readonly issue: Issue;
  /** The day from which it holds, or null for the model's beginning. */
  readonly since: string | null;
  /** Why it is as it is, such as what moved the party. */
  readonly because: string | null;
  readonly demands: readonly Demand[];
  readonly concedes: readonly Concession[];
  readonly rejects: readonly Rejection[];
  /** What its points are worth to the holder: every listed point or none; on a range straight between those named. */
  readonly scores: readonly Score[];
  readonly interest: string | null;
  readonly says: Claim | null;
  readonly importance: number | null;
  /** The class of each point, worked out from the entries. */
  readonly stance: Stance;
}

/** The bloc that a party's position comes from, or null where the position is its own. */
export function viaOf(position: Position): Bloc | null {
  return position.holder.kind === 'bloc' ? position.holder : null;
}
