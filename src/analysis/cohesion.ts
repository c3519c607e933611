/** How far the members of a bloc stand together, by what they demand. */
import type { Basis } from '../model/claim.ts';
import { meanOf } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Bloc } from '../model/party.ts';
import { touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Pair } from './pairs.ts';
import { partiesOn } from './settled.ts';
import { weakest } from '../model/claim.ts';

/** A bloc, over the issues on which at least two of its members demand something. */
export interface Cohesion {
  readonly bloc: Bloc;
  /** On how many issues at least two members demand something. */
  readonly issues: number;
  /** The mean closeness of its pairs; null where none can be taken. */
  readonly cohesion: number | null;
  /** The issues on which two members demand nothing in common. */
  readonly splits: readonly Issue[];
  /** The weakest basis among its pairs, or null where none is given. */
  readonly basis: Basis | null;
}

/** The cohesion of a bloc, from the pairs of its members. */
export function cohesionOf(
  negotiation: Negotiation,
  bloc: Bloc,
  pairs: readonly Pair[],
  issues: readonly Issue[],
): Cohesion {
  const members = new Set(bloc.members);
  const inside = pairs.filter(({ a, b }) => members.has(a) && members.has(b));
  const shared = issues
    .map((issue) => ({ issue, demands: demandsOn(negotiation, bloc, issue) }))
    .filter(({ demands }) => demands.length > 1);
  return {
    bloc,
    issues: shared.length,
    cohesion: meanOf(inside.flatMap(({ closeness }) => closeness ?? [])),
    splits: shared.filter(({ demands }) => isSplit(demands)).map(({ issue }) => issue),
    basis: weakest(inside.map(({ basis }) => basis)),
  };
}

/** What each member demands that the issue is between and that demands anything. */
function demandsOn(negotiation: Negotiation, { members }: Bloc, issue: Issue): readonly PointSet[] {
  return partiesOn(issue, members).flatMap((member) => {
    const demands = positionOf(negotiation, member, issue)?.stance.demands ?? [];
    return demands.length > 0 ? [demands] : [];
  });
}

/** Whether two members demand nothing in common. */
function isSplit(demands: readonly PointSet[]): boolean {
  return demands.some((one, i) => demands.slice(i + 1).some((other) => !touches(one, other)));
}
