/** The answer to `stance positions`. */
import type { StandingRecord } from '../position.ts';

/** Where each party stands on each issue, party by party. */
export interface PositionsAnswer {
  readonly positions: readonly StandingRecord[];
}
