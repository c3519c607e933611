/** The answer to `stance alignment`. */
import type { CohesionRecord, PairRecord, PartnersRecord } from '../alignment.ts';

/** Every pair of the parties, whom each party stands nearest to and farthest from, and the blocs that lie among them. */
export interface AlignmentAnswer {
  readonly pairs: readonly PairRecord[];
  /** A record for each party. */
  readonly nearest: readonly PartnersRecord[];
  /** A record for each party. */
  readonly farthest: readonly PartnersRecord[];
  readonly blocs: readonly CohesionRecord[];
}
