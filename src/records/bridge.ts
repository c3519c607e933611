/** What asks least on an issue, as a machine reads it. */
import type { State } from '../model/state.ts';
import type { DistanceRecord } from './gap.ts';
import type { AgreedRecord } from './issue.ts';
import type { PointRecord } from './point.ts';
import type { Id, Words } from './text.ts';

/** What one party would have to do for a point; `distance` is how far it is from what it finds acceptable, null on choices. */
export interface MoveRecord {
  readonly party: Id;
  /** What it would cross: its own terms, a bottom line, a red line, or nothing that it has said. */
  readonly crosses: 'terms' | 'bottom-line' | 'red-line' | null;
  readonly distance: DistanceRecord | null;
}

/** A point, with what it would ask of each, and how many parties would cross what for it. */
export interface CandidateRecord {
  readonly point: PointRecord;
  readonly redlines: number;
  readonly bottomLines: number;
  readonly terms: number;
  /** The parties that have not spoken for it, those whose condition is not met among them. */
  readonly silent: number;
  /** Whether another candidate asks for neither more nor less. */
  readonly tied: boolean;
  readonly moves: readonly MoveRecord[];
  /** Who else holds it: the parties outside that would take it, and the drafts that name it. */
  readonly heldBy: { readonly parties: readonly Id[]; readonly proposals: readonly Id[] };
  /** The parties outside that reject it. */
  readonly rejectedBy: readonly Id[];
  /** The moves in a sentence. */
  readonly because: Words;
}

/** The points of an issue on which the parties do not meet, what asks least first. */
export interface BridgeRecord {
  readonly issue: Id;
  readonly state: Extract<State, 'deadlocked' | 'apart' | 'conditional'>;
  /** The parties compared of which no position is recorded. */
  readonly missing: readonly Id[];
  /** All that is settled on the issue, between some of them or others. */
  readonly settlements: readonly AgreedRecord[];
  readonly candidates: readonly CandidateRecord[];
}
