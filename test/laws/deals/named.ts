/** The deals of the zone that are first by a measure of what each party gains, with all that tie. */
import type { DealName, NamedDealRecord } from '../../../src/records/answers/deals.ts';
import {
  compared,
  comparedInTurn,
  dividedBy,
  leastOf,
  minus,
  mostOf,
  one,
  sumOf,
  textOf,
  times,
  zero,
} from './exact.ts';
import { exactOf } from './exact.ts';
import type { Exact } from './exact.ts';
import { frontierOf } from './frontier.ts';
import { dealRecord, totalsRecord } from './judgement.ts';
import type { Judged } from './judgement.ts';
import type { Table } from './table.ts';

/** Some deals with what each party gains by them. */
export interface Gaining {
  readonly judged: Judged;
  readonly gains: readonly Exact[];
}

/** Those that are first by a measure, and what it comes to. */
export interface First {
  readonly name: DealName;
  readonly value: Exact | null;
  readonly tied: readonly Gaining[];
}

/** What each party gains by the deals of a zone over its walk-away, else over the least that any deal is worth to it. */
export function gainsIn(
  { parties }: Table,
  zone: readonly Judged[],
  all: readonly Judged[],
): readonly Gaining[] {
  const bases = parties.map(({ walkAway }, i) =>
    walkAway === null ? leastOf(all.map(({ totals }) => totals[i] ?? zero)) : exactOf(walkAway.total),
  );
  return zone.map((judged) => ({
    judged,
    gains: judged.totals.map((total, i) => minus(total, bases[i] ?? zero)),
  }));
}

/** The first of some deals by each measure. */
export function firstByEach(deals: readonly Gaining[]): readonly First[] {
  if (deals.length === 0) return [];
  const sumOfTotals = ({ judged }: Gaining): Exact => sumOf(judged.totals);
  return [
    firstByProduct(deals),
    firstByWorstOff(deals),
    firstByShare(deals),
    { name: 'total', ...firstBy(deals, sumOfTotals) },
  ];
}

function firstBy(deals: readonly Gaining[], measure: (deal: Gaining) => Exact): Omit<First, 'name'> {
  const measured = deals.map((deal) => ({ deal, value: measure(deal) }));
  const value = mostOf(measured.map((each) => each.value));
  const tied = measured.filter((each) => compared(each.value, value) === 0).map(({ deal }) => deal);
  return { value, tied };
}

/** Where nothing can be multiplied but 0, only deals tie of which none is better for one and worse for nobody. */
function firstByProduct(deals: readonly Gaining[]): First {
  const { value, tied } = firstBy(deals, ({ gains }) => gains.reduce(times, one));
  if (value === null || compared(value, zero) !== 0) return { name: 'nash', value, tied };
  const frontier = new Set([...frontierOf(deals.map(({ judged }) => judged)).values()].flat());
  return { name: 'nash', value, tied: tied.filter(({ judged }) => frontier.has(judged)) };
}

function firstByWorstOff(deals: readonly Gaining[]): First {
  const ranked = deals.map((deal) => ({ deal, gains: deal.gains.toSorted(compared) }));
  const best = ranked.reduce((a, b) => (comparedInTurn(b.gains, a.gains) > 0 ? b : a));
  const tied = ranked.filter(({ gains }) => comparedInTurn(gains, best.gains) === 0);
  return { name: 'worst-off', value: best.gains[0] ?? zero, tied: tied.map(({ deal }) => deal) };
}

/** Who can gain nothing is left out; where nobody can, all tie. */
function firstByShare(deals: readonly Gaining[]): First {
  const [sample] = deals;
  const best = (sample?.gains ?? []).map((_, i) => mostOf(deals.map(({ gains }) => gains[i] ?? zero)));
  const able = best.flatMap((most, i) => (compared(most, zero) === 0 ? [] : [{ most, i }]));
  if (able.length === 0) return { name: 'kalai-smorodinsky', value: null, tied: deals };
  const least = ({ gains }: Gaining): Exact =>
    leastOf(able.map(({ most, i }) => dividedBy(gains[i] ?? zero, most)));
  return { name: 'kalai-smorodinsky', ...firstBy(deals, least) };
}

export function namedRecord(table: Table, { name, value, tied }: First): NamedDealRecord {
  const [first, ...others] = tied.map(({ judged }) => ({
    totals: totalsRecord(judged),
    points: dealRecord(table, judged.deal),
  }));
  if (first === undefined) throw new Error('some deal is first by any measure');
  return { name, value: value === null ? null : textOf(value), ...first, deals: `${tied.length}`, others };
}
