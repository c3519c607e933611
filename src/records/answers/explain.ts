/** The answer to `stance explain`. */
import type { ExplanationRecord } from '../explanation.ts';

/** What each code means, in the order asked for; without any, all of them. */
export interface ExplainAnswer {
  readonly codes: readonly ExplanationRecord[];
}
