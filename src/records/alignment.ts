/** Who stands close to whom, as a machine reads it. */
import type { Id } from './text.ts';

/** Two parties over the `issues` on which both demand something. */
export interface PairRecord {
  readonly a: Id;
  readonly b: Id;
  readonly issues: number;
  /** On how many of them they demand a point in common. */
  readonly aligned: number;
  /** On how many they would both firmly take some point, or have settled. */
  readonly compatible: number;
  /** From 0 (as far apart as the issues allow) to 1 (the same demands); null without a common issue. */
  readonly closeness: number | null;
}

/** How far the members of a bloc stand together: the mean closeness of its pairs, and the issues on which two demand nothing in common. */
export interface CohesionRecord {
  readonly bloc: Id;
  readonly cohesion: number | null;
  readonly splits: readonly Id[];
}
