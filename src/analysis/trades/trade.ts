/** A trade: what some could give for what, and where it leads. */
import type { Fraction } from '../../model/fraction.ts';
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { difference } from '../../model/whole.ts';
import type { Deal } from '../deals/deal.ts';
import type { Dealings } from '../deals/dealings.ts';
import { inPoints, totalOf } from '../deals/scoring.ts';
import { totalsIn } from '../deals/told.ts';
import { barsTo } from './bars.ts';
import type { TradeBar } from './bars.ts';
import type { Exchange } from './exchange.ts';
import type { Leaning } from './leanings.ts';
import type { Swap } from './swaps.ts';

/** What becomes of an issue; null where nothing is known of the deal before, or no point is named. */
export interface Change {
  readonly issue: Issue;
  readonly from: number | null;
  readonly to: number | null;
}

/** A party whose total stays below its walk-away, and by how much, in points of its own. */
export interface BelowWalkAway {
  readonly party: Party;
  readonly by: Fraction;
}

/** What a trade is found from: the conditions that parties name, their scores, or what matters to them. */
export type Ground = Exchange | Swap | Leaning;

/** A trade with what it comes to. */
export interface Trade {
  readonly ground: Ground;
  readonly changes: readonly Change[];
  /** What each scored party gains by it; null unless all score the deals, and where no points are named. */
  readonly gains: ReadonlyMap<Party, Fraction> | null;
  /** The deal after it; null where no deal is known before it, or no points are named. */
  readonly after: Deal | null;
  /** What that is worth to each scored party. */
  readonly totals: ReadonlyMap<Party, Fraction>;
  readonly below: readonly BelowWalkAway[];
  readonly barredBy: readonly TradeBar[];
}

/** A trade that names points, made from a deal. */
export function tradeFrom(
  dealings: Dealings,
  deal: Deal | null,
  ground: Ground,
  points: ReadonlyMap<Issue, number>,
): Trade {
  const { space, scorers, unscored } = dealings;
  const after = deal && space.issues.map((at, place) => placeAfter(at, deal[place] ?? 0, points));
  const worth = after === null ? [] : scorers.map((scorer) => ({ scorer, total: totalOf(scorer, after) }));
  return {
    ground,
    changes: [...points].map(([issue, to]) => ({ issue, from: pointIn(dealings, deal, issue), to })),
    gains:
      deal === null || unscored.length > 0
        ? null
        : new Map(
            worth.map(({ scorer, total }) => [
              scorer.party,
              inPoints(scorer, difference(total, totalOf(scorer, deal))),
            ]),
          ),
    after,
    totals: after === null ? new Map() : totalsIn(dealings, after),
    below: worth.flatMap(({ scorer, total }) =>
      scorer.walkAway !== null && total < scorer.walkAway
        ? [{ party: scorer.party, by: inPoints(scorer, difference(scorer.walkAway, total)) }]
        : [],
    ),
    barredBy: barsTo(dealings, points),
  };
}

/** A trade that names no points: what could be given on which issue stays to be found. */
export function tradeLeaning(dealings: Dealings, deal: Deal | null, leaning: Leaning): Trade {
  return {
    ground: leaning,
    changes: leaning.issues.map(({ issue }) => ({ issue, from: pointIn(dealings, deal, issue), to: null })),
    gains: null,
    after: null,
    totals: new Map(),
    below: [],
    barredBy: [],
  };
}

/** The point of an issue in a deal; null where there is no deal. */
export function pointIn({ space }: Dealings, deal: Deal | null, issue: Issue): number | null {
  const place = space.issues.findIndex((one) => one.issue === issue);
  return deal === null ? null : (space.issues[place]?.points[deal[place] ?? 0] ?? null);
}

function placeAfter(
  { issue, points: put }: Dealings['space']['issues'][number],
  before: number,
  points: ReadonlyMap<Issue, number>,
): number {
  const to = points.get(issue);
  const place = to === undefined ? -1 : put.indexOf(to);
  return place === -1 ? before : place;
}
