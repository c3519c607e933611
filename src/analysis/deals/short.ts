/** Where no deal is taken by all: those that fall least short. */
import { byFraction, fraction } from '../../model/fraction.ts';
import type { Fraction } from '../../model/fraction.ts';
import { difference } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { byPoints } from './deal.ts';
import type { Deal } from './deal.ts';
import { frontierOf } from './frontier.ts';
import type { TooLarge } from './frontier.ts';
import { vectorAt } from './partials.ts';
import { dealsReaching } from './readback.ts';
import type { Scorer } from './scoring.ts';
import type { Dealings } from './dealings.ts';
import { optionsOf } from './zone.ts';

/** The deals that fall least short, all that tie, at most so many. */
export interface Short {
  readonly kind: 'short';
  readonly deals: readonly Deal[];
}

/**
 * Of the deals with the fewest refused points those whose largest shortfall, as a share of what lies between the best
 * and the worst of all deals for the party, is least; then the next.
 */
export function leastShort(table: Dealings, limit: number, most: number): Short | TooLarge {
  const fewest = table.refusers.map((points) => Math.min(...points.map((refusing) => refusing.length)));
  const scorers = table.scorers.filter(({ walkAway }) => walkAway !== null);
  const issues = optionsOf(table, scorers, (issue, refused) => refused === fewest[issue]);
  const found = frontierOf({ width: scorers.length, issues, least: scorers.map(() => null), limit });
  if (found.kind === 'too-large') return found;
  const falling = found.totals.counts.map((_, place) => {
    const missing = vectorAt(found.totals, place).map((total, k) => shortfall(scorers[k], total));
    return { missing, shares: missing.map((one, k) => shareOf(scorers[k], one)).toSorted(largestFirst) };
  });
  const least = falling.reduce((one, other) => (byShares(other.shares, one.shares) < 0 ? other : one));
  const tied = falling.filter(({ shares }) => byShares(shares, least.shares) === 0);
  const needed = new Map(
    tied.map(({ missing }) => [
      missing.join(),
      scorers.map((one, k) => difference(one.walkAway ?? 0, missing[k] ?? 0)),
    ]),
  );
  const deals = [...needed.values()].flatMap((totals) => dealsReaching(found, totals, most));
  return { kind: 'short', deals: deals.toSorted(byPoints).slice(0, most) };
}

/** How far a total lies below the walk-away of a scorer; 0 where it does not. */
export function shortfall(scorer: Scorer | undefined, total: Whole): Whole {
  const walkAway = scorer?.walkAway ?? null;
  return walkAway === null || total >= walkAway ? 0 : difference(walkAway, total);
}

/** A shortfall as a share of a party's swing; all of it where no deal is better for it than another. */
function shareOf(scorer: Scorer | undefined, missing: Whole): Fraction {
  if (scorer === undefined || missing <= 0) return fraction(0n);
  const swing = difference(scorer.best, scorer.worst);
  return swing > 0 ? fraction(BigInt(missing), BigInt(swing)) : fraction(1n);
}

function largestFirst(a: Fraction, b: Fraction): number {
  return byFraction(b, a);
}

function byShares(one: readonly Fraction[], other: readonly Fraction[]): number {
  for (const [at, share] of one.entries()) {
    const order = byFraction(share, other[at] ?? share);
    if (order !== 0) return order;
  }
  return 0;
}
