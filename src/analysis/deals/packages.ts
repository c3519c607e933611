/** The deals that ask least, found without trying each: of partial deals that are one from here on, only the first can come first. */
import { proportion, distanceBetween, lengthOf } from '../../model/figures.ts';
import { grouped } from '../../model/group.ts';
import { span } from '../../model/points.ts';
import { difference, larger, smaller, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { startOf } from '../crossing.ts';
import { asksNothing, byAsks, byAsksThenPoints, askedOfBoth, withWays } from './asks.ts';
import type { Asks, AskedDeal } from './asks.ts';
import type { TooLarge } from './frontier.ts';
import { linked } from './links.ts';
import type { PointQuestion } from './links.ts';
import type { Scorer } from './scoring.ts';
import type { DealIssue } from './space.ts';
import type { Stand } from './stand.ts';
import type { Dealings } from './dealings.ts';
import { walkThrough } from './walk.ts';

/** A deal with what it asks, its rank, and whether another asks as little. */
export interface Ranked extends AskedDeal {
  /** From 1; deals that ask as little as each other share one. */
  readonly rank: number;
  readonly tied: boolean;
}

/** The deals that ask least. */
export interface Packages {
  readonly kind: 'packages';
  readonly packages: readonly Ranked[];
}

/** The first so many deals by what they ask, unless that takes more partial deals than the limit. */
export function packagesOf(table: Dealings, most: number, limit: number): Packages | TooLarge {
  const { space, questions } = table;
  const order = linked(space.issues, questions).flat();
  const scorers = table.scorers.filter(({ walkAway }) => walkAway !== null);
  const leftAfter = restsOf(table, order, scorers);
  const found = walkThrough<readonly AskedDeal[]>(space, order, questions, {
    start: [{ ...asksNothing, deal: space.issues.map(() => 0), ways: [], totals: scorers.map(() => 0) }],
    limit,
    size: (load) => load.length,
    // One more than asked for, for the last of them may be tied.
    join: (loads) => firstOf(loads.flat(), most + 1),
    add: (load, at, place, answered, standing) => {
      const row = table.placeOf.get(at) ?? 0;
      const stands = answered.map((question) => {
        const point = standing(question.at.issue) ?? 0;
        const own = question.at === at ? place : question.at.points.indexOf(point);
        return { question, point, stand: table.ask(question, own, standing) };
      });
      const asked = stands
        .map((one) => asksOf(table, one.question, one.stand))
        .reduce(askedOfBoth, asksNothing);
      const more = stands.map((one) => shareOfWay(one.question.at, one.point, one.stand));
      return load.map((part): AskedDeal => ({
        ...askedOfBoth(part, asked),
        deal: part.deal.with(row, place),
        ways: withWays(part.ways, more),
        totals: part.totals.map((total, k) =>
          capped(sum(total, scorers[k]?.worths[row]?.[place] ?? 0), scorers[k], leftAfter.get(at), k),
        ),
      }));
    },
  });
  if (found.kind === 'too-large') return found;
  const whole = (found.load ?? []).map((one) => ({
    ...one,
    bottomLines: one.bottomLines + belowIn(one, scorers),
  }));
  return { kind: 'packages', packages: ranked(whole.toSorted(byAsksThenPoints)).slice(0, most) };
}

/** Each is held against so many that ask less: against all would take as long as the square of them. */
const mostHeld = 1000;

/** Those that can come first: what is still to come adds as much to each, so none that asks more for no better total. */
function firstOf(all: readonly AskedDeal[], most: number): readonly AskedDeal[] {
  const byTotals = grouped(all.toSorted(byAsksThenPoints), ({ totals }) => totals.join());
  const left = [...byTotals.values()].flatMap((same) => same.slice(0, most)).toSorted(byAsksThenPoints);
  const first: AskedDeal[] = [];
  return left.filter((one) => {
    if (isOutdone(one, first, most)) return false;
    if (first.length < mostHeld) first.push(one);
    return true;
  });
}

/** Whether so many that ask less are worth as much to each. */
function isOutdone({ totals }: AskedDeal, first: readonly AskedDeal[], most: number): boolean {
  let outdoing = 0;
  for (const other of first) {
    if (other.totals.every((total, k) => total >= (totals[k] ?? 0))) outdoing += 1;
    if (outdoing === most) return true;
  }
  return false;
}

function ranked(packages: readonly AskedDeal[]): readonly Ranked[] {
  const isTied = (one: AskedDeal, other: AskedDeal | undefined): boolean =>
    other !== undefined && byAsks(one, other) === 0;
  let rank = 1;
  return packages.map((one, at) => {
    const isAsBefore = isTied(one, packages[at - 1]);
    rank = isAsBefore ? rank : at + 1;
    return { ...one, rank, tied: isAsBefore || isTied(one, packages[at + 1]) };
  });
}

function belowIn({ totals }: AskedDeal, scorers: readonly Scorer[]): number {
  return totals.filter((total, k) => total < (scorers[k]?.walkAway ?? 0)).length;
}

/** What is still to come for each scorer, at best and at worst. */
interface Rest {
  readonly best: readonly Whole[];
  readonly worst: readonly Whole[];
}

/** What the issues behind each are worth. */
function restsOf(
  { placeOf }: Dealings,
  order: readonly DealIssue[],
  scorers: readonly Scorer[],
): ReadonlyMap<DealIssue, Rest> {
  const rests = new Map<DealIssue, Rest>();
  let rest: Rest = { best: scorers.map(() => 0), worst: scorers.map(() => 0) };
  for (const at of order.toReversed()) {
    rests.set(at, rest);
    const rows = scorers.map(({ worths }) => worths[placeOf.get(at) ?? 0] ?? []);
    const { best, worst } = rest;
    rest = {
      best: rows.map((row, k) => sum(best[k] ?? 0, row.reduce(larger))),
      worst: rows.map((row, k) => sum(worst[k] ?? 0, row.reduce(smaller))),
    };
  }
  return rests;
}

/** Totals that are sure to come to the walk-away are alike, and so are those that cannot any more. */
function capped(total: Whole, scorer: Scorer | undefined, rest: Rest | undefined, k: number): Whole {
  const needed = scorer?.walkAway ?? 0;
  const sure = difference(needed, rest?.worst[k] ?? 0);
  const lost = difference(difference(needed, rest?.best[k] ?? 0), 1);
  return larger(smaller(total, sure), lost);
}

/** What the stand of a party to a point asks; of who scores the deals, no more than what it rejects. */
function asksOf({ scorerOf }: Dealings, { party }: PointQuestion, stand: Stand): Asks {
  if (stand.kind === 'takes') return asksNothing;
  if (stand.kind === 'refuses')
    return stand.redline ? { ...asksNothing, redlines: 1 } : { ...asksNothing, bottomLines: 1 };
  if (scorerOf.has(party)) return asksNothing;
  switch (stand.why) {
    case 'terms':
      return { ...asksNothing, terms: 1 };
    case 'unmet':
      return { ...asksNothing, unmet: 1 };
    case 'silent':
    case 'unstated':
      return { ...asksNothing, silent: 1 };
    default:
      return stand.why satisfies never;
  }
}

/** How far a party would have to come to a point that it does not take, as a share of the length; 0 on choices. */
function shareOfWay({ issue }: DealIssue, point: number, { kind, stance }: Stand): number {
  const length = lengthOf(issue);
  if (kind === 'takes' || stance === null || length === null) return 0;
  const start = startOf(issue, stance);
  return start.length === 0 ? 0 : proportion(distanceBetween(issue, [span(point)], start), length);
}
