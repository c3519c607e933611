/** Ways to close a gap, as a machine reads them. */
import type { State } from '../model/state.ts';
import type { PointRecord } from './point.ts';
import type { Id, Words } from './text.ts';

/** What one party would have to do for a point; `distance` is a share, from 0 to 1, of the scale or range. */
export interface MoveRecord {
  readonly party: Id;
  /** What it would cross: its own terms, a bottom line, a red line, or nothing that it has said. */
  readonly crosses: 'terms' | 'bottom-line' | 'red-line' | null;
  readonly distance: number;
}

/** A point that would close a gap, with how many parties would cross what for it. */
export interface CandidateRecord {
  readonly point: PointRecord;
  readonly redlines: number;
  readonly bottomLines: number;
  readonly terms: number;
  readonly silent: number;
  readonly moves: readonly MoveRecord[];
  /** The moves in a sentence. */
  readonly because: Words;
}

/** The points that would close the gap on an issue, the one that asks least first. */
export interface BridgeRecord {
  readonly issue: Id;
  readonly state: Extract<State, 'deadlocked' | 'apart' | 'conditional'>;
  readonly candidates: readonly CandidateRecord[];
}
