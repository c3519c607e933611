/** The answer to `stance bridge`. */
import type { BridgeRecord } from '../bridge.ts';
import type { Id } from '../text.ts';

/** What asks least on each issue on which the parties do not meet. */
export interface BridgeAnswer {
  readonly parties: readonly Id[];
  readonly bridges: readonly BridgeRecord[];
}
