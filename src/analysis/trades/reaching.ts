/** What it takes to reach the zone of possible agreement where no trade of two points does. */
import { nearestBetter } from '../deals/better.ts';
import type { Dealings } from '../deals/dealings.ts';
import type { Deal } from '../deals/deal.ts';
import { saidOf } from '../deals/said.ts';
import { optionsOf } from '../deals/zone.ts';
import { changeTo } from './changed.ts';
import type { ChangedDeal } from './changed.ts';
import type { Trade } from './trade.ts';

/** So many deals that are better than the first are looked at, those nearest to it. */
const mostSought = 500;

/** The nearest deal that all take and that is better for some and worse for none; null where a trade, or the deal itself, is taken by all. */
export function reachingZone(table: Dealings, deal: Deal, trades: readonly Trade[]): ChangedDeal | null {
  const isTaken = (one: Deal): boolean => saidOf(table, one).every(({ word }) => word === 'takes');
  if (table.unscored.length > 0) return null;
  if (isTaken(deal) || trades.some(({ after }) => after !== null && isTaken(after))) return null;
  const issues = optionsOf(table, table.scorers, () => true);
  const found = nearestBetter({ issues }, deal, mostSought).find((one) => isTaken(one));
  return found === undefined ? null : changeTo(table, deal, found);
}
