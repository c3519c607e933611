/** The answer to `stance alignment`. */
import type { CohesionRecord, PairRecord } from '../alignment.ts';

/** Every pair of the parties, and the blocs that lie among them. */
export interface AlignmentAnswer {
  readonly pairs: readonly PairRecord[];
  readonly blocs: readonly CohesionRecord[];
}
