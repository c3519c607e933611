/** The answer to `stance bridge`. */
import type { BridgeRecord } from '../bridge.ts';

/** What would close each gap between the parties. */
export interface BridgeAnswer {
  readonly parties: readonly string[];
  readonly bridges: readonly BridgeRecord[];
}
