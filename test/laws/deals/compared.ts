/** What two answers share that tell of the same deals. */
import type { DealRecord, DealsAnswer, NamedDealRecord } from '../../../src/records/answers/deals.ts';

/** In one order, for no reader is told that one total stands before another. */
function inOneOrder<T>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The deals that tie by a measure. */
export function tiedIn({ points, others }: NamedDealRecord): readonly DealRecord[] {
  return [points, ...others.map((other) => other.points)];
}

/** An answer with the frontier in one order. */
export function listedAlike(answer: DealsAnswer) {
  // Of a draft that not all score the other answer says nothing.
  const { frontier, from } = answer;
  const zone = frontier === null ? [] : inOneOrder(frontier.zone.list.map((one) => Object.entries(one)));
  return {
    ...answer,
    from: from?.efficient === null ? null : from,
    frontier: frontier && { ...frontier, zone: { ...frontier.zone, list: zone } },
  };
}

/** The deals of an answer, without what they are worth. */
export function dealsIn(answer: DealsAnswer) {
  const { counts, frontier, named, short, packages, blockers, from } = answer;
  return {
    counts,
    named: Object.fromEntries((named ?? []).map((one) => [one.name, tiedIn(one)])),
    frontier: frontier && {
      all: frontier.all,
      zone: inOneOrder(frontier.zone.list.map(({ count, points }) => [count, points])),
    },
    short: short?.map(({ points, refusedBy }) => ({ points, refusedBy })),
    packages,
    blockers,
    from: from && {
      efficient: from.efficient,
      dominatedBy: from.dominatedBy,
      better: from.better.map(({ points, changed, taken }) => ({ points, changed, taken })),
    },
  };
}

/** Texts of what an answer holds, each list of it in one order. */
export function unordered(answer: DealsAnswer) {
  const { counts, frontier, named, short, packages, blockers, from } = answer;
  const dealText = (deal: DealRecord): string => inOneOrder(Object.entries(deal)).join(' ');
  return {
    counts,
    frontiers: frontier && [frontier.all, frontier.zone.deals, frontier.zone.vectors],
    best: frontier && new Set(frontier.zone.list.map(({ totals, count }) => `${dealText(totals)} ${count}`)),
    named: named?.map((one) => [one.name, one.value, one.deals, new Set(tiedIn(one).map(dealText))]),
    short: short && new Set(short.map(({ points }) => dealText(points))),
    packages: packages?.map((one) =>
      [one.redlines, one.bottomLines, one.unmet, one.silent, one.terms, one.tied].join(' '),
    ),
    blockers: blockers && new Set(blockers.map((set) => inOneOrder(set).join(' '))),
    from: from && [from.efficient, from.dominatedBy, from.inZone, from.better.length],
  };
}
