/** Who stands close to whom, as a machine reads it. */
import type { Basis } from '../model/claim.ts';
import type { Weighing } from '../model/weighing.ts';
import type { Id } from './text.ts';

/** Two parties over the `issues` on which both demand something. */
export interface PairRecord {
  readonly a: Id;
  readonly b: Id;
  readonly issues: number;
  /** On how many of them they demand a point in common. */
  readonly aligned: number;
  /** On how many they would both firmly take some point, by what the two have settled, or have settled the issue. */
  readonly compatible: number;
  /** On how many, choices and scales alone, they demand exactly the same points. */
  readonly issuesAlike: number;
  /** On how many any weight lies, which without `--weighted` are all: closeness rests on these. */
  readonly issuesWeighed: number;
  /** From 0 (as far apart as the issues allow) to 1 (a point in common on each); null where it rests on no issue. */
  readonly closeness: number | null;
  /** Null without `--weighted`, and where neither states any importance: then the issues count alike. */
  readonly weighedBy: Weighing | null;
  /** The weakest basis among the demands of the two on these issues; null where none is given. */
  readonly basis: Basis | null;
}

/** Whom a party stands nearest to, or farthest from, among those with whom it has at least three common issues, or among all where there is none such. */
export interface PartnersRecord {
  readonly party: Id;
  /** Several where they tie. Empty where there is nobody: nearest, where the best closeness is 0; farthest, where all are as near; both, where it has no closeness with anybody. */
  readonly partners: readonly Id[];
  /** That of each of the partners; null where there is nobody. */
  readonly closeness: number | null;
}

/** How far the members of a bloc stand together, over the `issues` on which at least two of them demand something. */
export interface CohesionRecord {
  readonly bloc: Id;
  readonly issues: number;
  /** The mean closeness of its pairs; null where no pair has one. */
  readonly cohesion: number | null;
  /** The issues on which two members demand nothing in common. */
  readonly splits: readonly Id[];
  /** The weakest basis among its pairs; null where none is given. */
  readonly basis: Basis | null;
}
