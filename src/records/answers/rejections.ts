/** The answer to `stance rejections`. */
import type { RefusalRecord } from '../rejection.ts';

/** What each party rejects, party by party, an entry each. */
export interface RejectionsAnswer {
  readonly rejections: readonly RefusalRecord[];
}
