/** The answer to `stance changes`. */
import type { ChangeRecord } from '../change.ts';

/** What changed from the older model to the newer, by kind of thing and then in the order of the models. */
export interface ChangesAnswer {
  readonly changes: readonly ChangeRecord[];
}
