/** What there is to deal in: the issues on which the parties have a say, and the points put on each. */
import type { Issue, Settlement } from '../../model/issue.ts';
import { positionOf } from '../../model/negotiation.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { counts } from '../../model/stance.ts';
import { partiesOn, settlementBetween, settledAmong } from '../settled.ts';
import type { Standing } from '../settled.ts';
import { pointsPut } from './points.ts';

/** Why an issue is held to one point: it is settled between all parties, or it was asked so. */
export type Hold = 'settled' | 'asked';

/** An issue of the deals. */
export interface DealIssue {
  readonly issue: Issue;
  /** The points put on it; the one alone that it is held to. */
  readonly points: readonly number[];
  readonly held: Hold | null;
  /** What settles it between all parties. */
  readonly settlement: Settlement | null;
  /** Those of the parties that it is between: the others have no say on it. */
  readonly between: ReadonlySet<Party>;
}

/** The deals between some parties: one of the points on each issue. */
export interface Space {
  readonly negotiation: Negotiation;
  readonly parties: readonly Party[];
  readonly issues: readonly DealIssue[];
  /** What stands whichever deal is made: the points of issues that have only one, and what is settled elsewhere. */
  readonly standing: Standing;
  /** Whether only some of the issues were asked about: then no total can be held against a walk-away. */
  readonly isNarrowed: boolean;
}

/** What is asked of the deals. */
export interface Asked {
  readonly negotiation: Negotiation;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  /** The points that issues are held to. */
  readonly fixed: ReadonlyMap<Issue, number>;
  /** Points that are put beside those that the parties name. */
  readonly added: ReadonlyMap<Issue, number>;
}

/** The deals that are asked about. Issues on which none of the parties counts or scores stay out. */
export function spaceOf(asked: Asked): Space {
  const { negotiation, parties, issues } = asked;
  const concerned = negotiation.issues.filter((issue) => isConcern(asked, issue));
  const inside = issues.filter((issue) => concerned.includes(issue));
  const found = inside.map((issue) => dealIssue(asked, issue));
  return madeOf({ negotiation, parties, isNarrowed: inside.length < concerned.length }, found);
}

/** The same deals with those of other points of ranges beside them, which are there to be judged and are not counted. */
export function widened(space: Space, more: readonly ReadonlyMap<Issue, number>[]): Space {
  const issues = space.issues.map((one): DealIssue => {
    if (one.held !== null || one.issue.kind !== 'range') return one;
    const points = new Set([...one.points, ...more.flatMap((points) => points.get(one.issue) ?? [])]);
    return points.size === one.points.length
      ? one
      : { ...one, points: [...points].toSorted((a, b) => a - b) };
  });
  return issues.every((one, at) => one === space.issues[at]) ? space : madeOf(space, issues);
}

function madeOf(
  { negotiation, parties, isNarrowed }: Pick<Space, 'negotiation' | 'parties' | 'isNarrowed'>,
  issues: readonly DealIssue[],
): Space {
  const settled = settledAmong(negotiation, parties);
  const single = new Map(
    issues.flatMap(({ issue, points }) => (points.length === 1 ? [[issue, points[0]]] : [])),
  );
  const standing: Standing = (issue) => single.get(issue) ?? settled(issue);
  return { negotiation, parties, issues, standing, isNarrowed };
}

/** Whether one of the parties counts on an issue or scores it. */
function isConcern({ negotiation, parties }: Asked, issue: Issue): boolean {
  return partiesOn(issue, parties).some((party) => {
    const position = positionOf(negotiation, party, issue);
    return position !== null && (counts(position.stance) || position.scores.length > 0);
  });
}

function dealIssue({ negotiation, parties, fixed, added }: Asked, issue: Issue): DealIssue {
  const between = new Set(partiesOn(issue, parties));
  const settlement = settlementBetween(negotiation, issue, parties);
  if (settlement !== null) return { issue, points: [settlement.at], held: 'settled', settlement, between };
  const point = fixed.get(issue);
  if (point !== undefined) return { issue, points: [point], held: 'asked', settlement, between };
  const more = added.get(issue);
  const points = pointsPut(
    negotiation,
    issue,
    { between: [...between], parties },
    more === undefined ? [] : [more],
  );
  return { issue, points, held: null, settlement, between };
}
