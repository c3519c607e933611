/** The answer to `stance bridge`. */
import type { BridgeRecord } from '../bridge.ts';
import type { Id } from '../text.ts';

/** What would close each gap between the parties. */
export interface BridgeAnswer {
  readonly parties: readonly Id[];
  readonly bridges: readonly BridgeRecord[];
}
