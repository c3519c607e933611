/** Exchanges on two issues in which nobody loses and somebody gains, by the scores of all. */
import type { Fraction } from '../../model/fraction.ts';
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { byWhole, difference, product, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import type { Deal } from '../deals/deal.ts';
import type { Dealings } from '../deals/dealings.ts';
import { alike } from '../deals/measures.ts';
import { inPoints } from '../deals/scoring.ts';
import type { DealIssue } from '../deals/space.ts';

/** What a change alone costs a party, in points of its own. */
export interface Cost {
  readonly party: Party;
  readonly by: Fraction;
}

/** A point given on an issue, and whom it costs what. */
export interface GivenPoint {
  readonly issue: Issue;
  readonly to: number;
  readonly costs: readonly Cost[];
}

/** An exchange of a point on one issue for a point on another. */
export interface Swap {
  readonly kind: 'swap';
  readonly given: readonly [GivenPoint, GivenPoint];
}

/** Another point of an issue, with what it changes for each scorer in parts that all share. */
interface Move {
  readonly on: DealIssue;
  readonly at: number;
  readonly place: number;
  readonly gains: readonly Whole[];
}

/** Two moves with what all gain by them, the least first. */
interface Pair {
  readonly moves: readonly [Move, Move];
  readonly gains: readonly Whole[];
}

/** Pairs are sorted and cut whenever there are so many more than are asked for. */
const slack = 10_000;

/**
 * Of two points on two issues those where each alone makes somebody worse off, both make nobody worse off and somebody
 * better, and nobody rejects either: at most so many, the largest least gain first, then the next.
 */
export function swapsFrom(table: Dealings, deal: Deal, most: number): readonly Swap[] {
  const costly = table.space.issues.map((on, at) => costlyMoves(table, deal, on, at));
  let found: Pair[] = [];
  for (const [at, firsts] of costly.entries())
    for (const seconds of costly.slice(at + 1)) {
      for (const first of firsts) for (const pair of pairsWith(first, seconds)) found.push(pair);
      if (found.length > most + slack) found = firstOf(found, most);
    }
  return firstOf(found, most).map(({ moves: [one, other] }) => ({
    kind: 'swap',
    given: [givenBy(table, deal, one), givenBy(table, deal, other)],
  }));
}

function pairsWith(first: Move, seconds: readonly Move[]): readonly Pair[] {
  return seconds.flatMap((second): readonly Pair[] => {
    const gains = first.gains.map((gain, k) => sum(gain, second.gains[k] ?? 0));
    const isTrade = gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
    return isTrade ? [{ moves: [first, second], gains: gains.toSorted(byWhole) }] : [];
  });
}

function firstOf(pairs: readonly Pair[], most: number): Pair[] {
  return pairs.toSorted((one, other) => byGains(other.gains, one.gains)).slice(0, most);
}

function byGains(one: readonly Whole[], other: readonly Whole[]): number {
  for (const [k, gain] of one.entries()) {
    const apart = byWhole(gain, other[k] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** The points of an issue that nobody rejects and that make somebody worse off. */
function costlyMoves(
  { scorers, refusers }: Dealings,
  deal: Deal,
  on: DealIssue,
  at: number,
): readonly Move[] {
  if (on.held !== null) return [];
  const own = deal[at] ?? 0;
  const { times } = alike(scorers);
  const changeFor = (place: number) =>
    scorers.map(({ worths }, k) =>
      product(difference(worths[at]?.[place] ?? 0, worths[at]?.[own] ?? 0), times[k] ?? 1),
    );
  return on.points
    .map((_, place): Move => ({ on, at, place, gains: changeFor(place) }))
    .filter(
      ({ place, gains }) =>
        place !== own && (refusers[at]?.[place] ?? []).length === 0 && gains.some((gain) => gain < 0),
    );
}

function givenBy({ scorers }: Dealings, deal: Deal, { on, at, place }: Move): GivenPoint {
  return {
    issue: on.issue,
    to: on.points[place] ?? 0,
    costs: scorers.flatMap((scorer): readonly Cost[] => {
      const row = scorer.worths[at] ?? [];
      const cost = difference(row[deal[at] ?? 0] ?? 0, row[place] ?? 0);
      return cost > 0 ? [{ party: scorer.party, by: inPoints(scorer, cost) }] : [];
    }),
  };
}

/** The points that an exchange comes to. */
export function pointsOfSwap({ given }: Swap): ReadonlyMap<Issue, number> {
  return new Map(given.map(({ issue, to }) => [issue, to]));
}
