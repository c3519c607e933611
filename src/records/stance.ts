/** A party's stance on an issue as a machine reads it. */
import type { Issue } from '../model/issue.ts';
import { silence } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import { spanRecords } from './point.ts';
import type { SpanRecord } from './point.ts';

/** Whole sets of points by their class; a point in none of them is one on which the party is silent. */
export interface StanceRecord {
  readonly demands: readonly SpanRecord[];
  /** What firm concessions reach. */
  readonly accepts: readonly SpanRecord[];
  /** What only concessions on terms reach. */
  readonly terms: readonly SpanRecord[];
  /** What only concessions reach whose condition is not met. */
  readonly unmet: readonly SpanRecord[];
  readonly rejects: readonly SpanRecord[];
}

/** The classes of a stance; all of them empty where a party holds none. */
export function stanceRecord(issue: Issue, stance: Stance = silence): StanceRecord {
  return {
    demands: spanRecords(issue, stance.demands),
    accepts: spanRecords(issue, stance.accepts),
    terms: spanRecords(issue, stance.terms),
    unmet: spanRecords(issue, stance.unmet),
    rejects: spanRecords(issue, stance.rejects),
  };
}
