/** What the parties could give for what: what they name themselves, what their scores allow, and where what matters to them differs. */
import type { Fraction } from '../model/fraction.ts';
import type { Party } from '../model/party.ts';
import type { DealsAsked } from './deals.ts';
import { totalsIn } from './deals/told.ts';
import { baseOfTrades } from './trades/base.ts';
import type { Base } from './trades/base.ts';
import type { ChangedDeal } from './trades/changed.ts';
import { exchangesOf } from './trades/exchange.ts';
import { leaningsOf } from './trades/leanings.ts';
import { reachingZone } from './trades/reaching.ts';
import { pointsOfSwap, swapsFrom } from './trades/swaps.ts';
import { tradeFrom, tradeLeaning } from './trades/trade.ts';
import type { Trade } from './trades/trade.ts';

/** What is asked of the trades between some parties; a draft that is not given is the latest with a point of every open issue. */
export interface TradesAsked extends Omit<DealsAsked, 'most' | 'limit'> {
  /** So many trades at most; null for all that the parties name themselves, and five others. */
  readonly most: number | null;
}

/** The trades between some parties, with the deal that they start from. */
export interface Trades extends Base {
  /** What that deal is worth to each scored party, in points of its own. */
  readonly totals: ReadonlyMap<Party, Fraction>;
  readonly trades: readonly Trade[];
  /** Where none of the exchanges by scores reaches the zone of possible agreement: the nearest deal that does so and makes nobody worse off. */
  readonly reaching: ChangedDeal | null;
}

/** So many trades are told that no party has named. */
const mostOthers = 5;

/**
 * First the exchanges that the conditions of the parties name, free of refusals first; then, where all score the deals,
 * the exchanges of two points in which nobody loses and somebody gains, the largest least gain first; else pairs of
 * issues that matter differently, by what each party says matters to it.
 */
export function findTrades(asked: TradesAsked): Trades {
  const base = baseOfTrades(asked, asked.from);
  const { dealings, deal } = base;
  const named = exchangesOf(dealings).map((one) => tradeFrom(dealings, deal, one, one.points));
  const most = asked.most === null ? mostOthers : Math.max(asked.most - named.length, 0);
  const others = othersThan(base, most);
  const trades = [...named, ...others];
  return {
    ...base,
    totals: deal === null ? new Map() : totalsIn(dealings, deal),
    trades: asked.most === null ? trades : trades.slice(0, asked.most),
    reaching: deal === null ? null : reachingZone(dealings, deal, others),
  };
}

/** Trades that no party names. */
function othersThan({ dealings, deal }: Base, most: number): readonly Trade[] {
  if (dealings.unscored.length > 0)
    return leaningsOf(dealings, most).map((one) => tradeLeaning(dealings, deal, one));
  return deal === null
    ? []
    : swapsFrom(dealings, deal, most).map((one) => tradeFrom(dealings, deal, one, pointsOfSwap(one)));
}
