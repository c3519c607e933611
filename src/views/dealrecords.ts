/** Deals as a machine reads them. */
import type { Deals } from '../analysis/deals.ts';
import type { Deal } from '../analysis/deals/deal.ts';
import type { NamedDeals } from '../analysis/deals/named.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import type { Saying } from '../analysis/deals/said.ts';
import type { ToldDeal } from '../analysis/deals/told.ts';
import { numberOf, textOf } from '../model/fraction.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { sum } from '../model/whole.ts';
import type { Whole } from '../model/whole.ts';
import type {
  BestDealRecord,
  CountRecord,
  DealRecord,
  DealsAnswer,
  FromRecord,
  NamedDealRecord,
  OpenPointRecord,
  PackageRecord,
  RefusedPointRecord,
  ShortDealRecord,
  TotalledDealRecord,
  DealTotalsRecord,
} from '../records/answers/deals.ts';
import { idsOf } from '../records/party.ts';
import { pointRecord } from '../records/point.ts';

/** All that is found of deals, as a machine reads it. */
export function dealsRecord(deals: Deals): DealsAnswer {
  const { dealings, rule, counts, frontier, named, short, packages, blockers, limit } = deals;
  const { space, scorers, unscored } = dealings;
  const told = (deal: Deal): ToldDeal => deals.tell(deal);
  return {
    parties: idsOf(space.parties),
    rule: { atLeast: rule?.atLeast ?? space.parties.length, veto: idsOf(rule?.veto ?? []) },
    scored: scorers.map(({ party }) => party.id),
    unscored: unscored.map(({ party, missing }) => ({
      party: party.id,
      missing: missing.map(({ id }) => id),
    })),
    base: Object.fromEntries(
      scorers.map(({ party, walkAway }) => [party.id, walkAway === null ? 'worst' : 'walk-away']),
    ),
    issues: space.issues.map(({ issue, points, held }) => ({
      issue: issue.id,
      points: points.map((point) => pointRecord(issue, point)),
      fixed: held === null ? null : pointRecord(issue, points[0] ?? 0),
      stepped: issue.kind === 'range' && issue.step !== null,
    })),
    counts: {
      deals: countRecord(counts.deals),
      takenByAll: countRecord(counts.takenByAll),
      refusedByNone: countRecord(counts.refusedByNone),
      passing: countRecord(counts.passing),
      allButOne: countRecord(counts.allButOne),
      byMissing: byParty(counts.byMissing),
      takenBy: byParty(counts.takenBy),
    },
    frontier: frontier && {
      all: frontierRecord(frontier.all),
      zone: {
        ...frontierRecord(frontier.zone),
        list: deals.onZone.map(({ deal, count }) => {
          const { totals, points } = totalledRecord(told(deal));
          return { totals, count: countRecord(count), points };
        }),
      },
    },
    named: named && named.map((one) => namedRecord(deals, one)),
    short: short && short.map((deal) => shortRecord(told(deal))),
    packages: packages && packages.map((one) => packageRecord(deals, one)),
    blockers: blockers && blockers.map((set) => set.map(({ id }) => id)),
    from: fromRecord(deals),
    limit: limit && {
      reached: true,
      partial: limit.partial,
      issues: limit.issues,
      bounds: limit.bounds.map(({ name, from, to }) => ({ name, from: textOf(from), to: textOf(to) })),
    },
  };
}

function frontierRecord(frontier: NonNullable<Deals['frontier']>['all']) {
  if (frontier === null) return { vectors: null, deals: null };
  const { counts } = frontier.totals;
  return {
    vectors: countRecord(counts.length),
    deals: countRecord(counts.reduce<Whole>((all, one) => sum(all, one), 0)),
  };
}

/** A number of deals in digits. */
export function countRecord(count: Whole | null): CountRecord {
  return count === null ? null : `${count}`;
}

function byParty(counts: ReadonlyMap<Party, Whole | null>): Readonly<Record<string, CountRecord>> {
  return Object.fromEntries([...counts].map(([party, count]) => [party.id, countRecord(count)]));
}

/** The points of a deal by issue. */
export function dealRecord(points: ReadonlyMap<Issue, number>): DealRecord {
  return Object.fromEntries([...points].map(([issue, point]) => [issue.id, pointRecord(issue, point)]));
}

/** What a deal is worth to whom, to 12 decimals. */
export function totalsRecord(totals: ReadonlyMap<Party, Fraction>): DealTotalsRecord {
  return Object.fromEntries([...totals].map(([party, total]) => [party.id, numberOf(total)]));
}

function totalledRecord({ totals, points }: ToldDeal): TotalledDealRecord {
  return { totals: totalsRecord(totals), points: dealRecord(points) };
}

function namedRecord(deals: Deals, { name, value, count, deals: tied }: NamedDeals): NamedDealRecord {
  const [first, ...others] = tied.map((deal) => totalledRecord(deals.tell(deal)));
  return {
    name,
    value: value && textOf(value),
    totals: first?.totals ?? {},
    deals: countRecord(count),
    points: first?.points ?? {},
    others,
  };
}

function shortRecord(told: ToldDeal): ShortDealRecord {
  const below = told.said.flatMap(({ party, short }): [string, number][] =>
    short === null ? [] : [[party.id, numberOf(short)]],
  );
  return { ...totalledRecord(told), short: Object.fromEntries(below), refusedBy: refusalRecords(told.said) };
}

/** The points that the parties refuse. */
export function refusalRecords(said: readonly Saying[]): readonly RefusedPointRecord[] {
  return said.flatMap(({ party, points }) =>
    points
      .filter(({ stand }) => stand.kind === 'refuses')
      .map(({ issue }) => ({ party: party.id, issue: issue.id })),
  );
}

function openRecords(said: readonly Saying[]): readonly OpenPointRecord[] {
  return said
    .filter(({ total }) => total === null)
    .flatMap(({ party, points }) =>
      points.flatMap(({ issue, stand }): readonly OpenPointRecord[] =>
        stand.kind === 'open' ? [{ party: party.id, issue: issue.id, why: stand.why }] : [],
      ),
    );
}

function packageRecord(deals: Deals, one: Ranked): PackageRecord {
  const { deal, redlines, bottomLines, unmet, silent, terms, tied } = one;
  const { points, said, objectors } = deals.tell(deal);
  return {
    points: dealRecord(points),
    redlines,
    bottomLines,
    unmet,
    silent,
    terms,
    tied,
    open: openRecords(said),
    refusedBy: refusalRecords(said),
    objectors: objectors.map(({ party, issue }) => ({ party: party.id, issue: issue.id })),
  };
}

function fromRecord(deals: Deals): FromRecord | null {
  const { from } = deals;
  if (from === null) return null;
  const { proposal, deal, among } = from;
  const changes = (other: Deal): number => other.filter((place, at) => place !== deal?.[at]).length;
  const better = (other: Deal) => {
    const told = deals.tell(other);
    return {
      ...totalledRecord(told),
      changed: changes(other),
      taken: told.said.every(({ word }) => word === 'takes'),
    };
  };
  return {
    draft: proposal.id,
    totals: deal === null ? {} : totalsRecord(deals.tell(deal).totals),
    efficient: among?.efficient ?? null,
    dominatedBy: countRecord(among?.dominatedBy ?? null),
    inZone: countRecord(among?.inZone ?? null),
    better: (among?.better ?? []).map(better),
    best: (among?.best ?? []).flatMap(({ name, deals: [first] }): readonly BestDealRecord[] =>
      first === undefined ? [] : [{ name, ...better(first) }],
    ),
  };
}
