/** Deals as a machine reads them. */
import type { Deals } from '../analysis/deals.ts';
import type { NamedDeals } from '../analysis/deals/named.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import type { Saying } from '../analysis/deals/said.ts';
import type { ToldDeal } from '../analysis/deals/told.ts';
import { numberOf, textOf } from '../model/fraction.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { Whole } from '../model/whole.ts';
import type {
  CountRecord,
  DealRecord,
  NamedDealRecord,
  OpenPointRecord,
  PackageRecord,
  RefusedPointRecord,
  ShortDealRecord,
  TotalledDealRecord,
  DealTotalsRecord,
} from '../records/answers/deals.ts';
import { pointRecord } from '../records/point.ts';

/** A number of deals in digits. */
export function countRecord(count: Whole | null): CountRecord {
  return count === null ? null : `${count}`;
}

/** Numbers of deals by party. */
export function byParty(counts: ReadonlyMap<Party, Whole | null>): Readonly<Record<string, CountRecord>> {
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

/** A deal with what it is worth to whom. */
export function totalledRecord({ totals, points }: ToldDeal): TotalledDealRecord {
  return { totals: totalsRecord(totals), points: dealRecord(points) };
}

/** The deals that are first by a measure. */
export function namedRecord(deals: Deals, { name, value, count, deals: tied }: NamedDeals): NamedDealRecord {
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

/** A deal that falls short. */
export function shortRecord(told: ToldDeal): ShortDealRecord {
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

/** A deal by what it asks. */
export function packageRecord(deals: Deals, one: Ranked): PackageRecord {
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
