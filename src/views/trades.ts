/** Trades: what each could give for what, and from where. */
import type { Trades } from '../analysis/trades.ts';
import type { Trade } from '../analysis/trades/trade.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { numberOf } from '../model/fraction.ts';
import type { DealRecord } from '../records/answers/deals.ts';
import type { TradeRecord, TradesAnswer } from '../records/answers/trades.ts';
import { pointRecord } from '../records/point.ts';
import { baseWords, reachingWords, tradeWords } from '../wording/trades.ts';
import { names } from '../wording/words.ts';
import { tradesSheet } from './tradesheet.ts';

/** Answers `stance trades`. */
export function showTrades(trades: Trades): Report<TradesAnswer> {
  return {
    data: () => tradesRecord(trades),
    sheet: () => tradesSheet(trades),
    blocks: () => tradesBlocks(trades),
    holds: true,
  };
}

/** A trade as a machine reads it. */
export function tradeRecord(trade: Trade): TradeRecord {
  const { changes, gains, below, barredBy, ground } = trade;
  return {
    issues: changes.map(({ issue, from, to }) => ({
      issue: issue.id,
      from: from === null ? null : pointRecord(issue, from),
      to: to === null ? null : pointRecord(issue, to),
    })),
    gains: gains && Object.fromEntries([...gains].map(([party, gain]) => [party.id, numberOf(gain)])),
    below: below.map(({ party }) => party.id),
    named: ground.kind === 'exchange',
    barredBy: barredBy.map(({ party, issue }) => ({ party: party.id, issue: issue.id })),
    because: tradeWords(trade),
  };
}

/** The trades as a machine reads them. */
export function tradesRecord(found: Trades): TradesAnswer {
  const { dealings, deal, proposal, trades } = found;
  const points = (): DealRecord =>
    Object.fromEntries(
      dealings.space.issues.map(({ issue, points: put }, at) => [
        issue.id,
        pointRecord(issue, put[deal?.[at] ?? 0] ?? 0),
      ]),
    );
  return {
    from: deal && { draft: proposal?.id ?? null, points: points() },
    trades: trades.map(tradeRecord),
  };
}

function tradesBlocks(found: Trades): readonly Block[] {
  const { parties, issues } = found.dealings.space;
  const title = heading(1, `Trades between ${names(parties)}`);
  if (issues.length === 0)
    return [title, paragraph('None of them holds a position or scores: there is nothing to trade.')];
  const reaching = reachingWords(found);
  return [
    title,
    paragraph(baseWords(found)),
    ...partsOf(found),
    ...(reaching === null ? [] : [paragraph(reaching)]),
    paragraph(
      phrase("Points and scores are the author's: this is arithmetic, no advice and no forecast.", 'muted'),
    ),
  ];
}

const heads = {
  exchange: 'Named by the parties themselves',
  swap: 'Exchanges of two points in which nobody loses',
  leaning: 'What matters more to one than to the other',
} as const satisfies Record<Trade['ground']['kind'], string>;

/** The trades of each ground below a heading of their own, numbered through. */
function partsOf({ trades, deal }: Trades): readonly Block[] {
  if (trades.length === 0 && deal === null) return [];
  if (trades.length === 0)
    return [
      paragraph('The parties name no exchange, and none follows from what they score or call important.'),
    ];
  const numbered = trades.map((trade, at) => ({ trade, label: `${at + 1}` }));
  const kinds = [...new Set(trades.map(({ ground }) => ground.kind))];
  return kinds.flatMap((kind): readonly Block[] => [
    heading(2, heads[kind]),
    {
      kind: 'entries',
      entries: numbered
        .filter(({ trade }) => trade.ground.kind === kind)
        .map(({ trade, label }) => ({ label, text: line(...titleOf(trade), tradeWords(trade)) })),
    },
  ]);
}

/** The issues of a trade stand before it, for points are often named alike; a leaning names them itself. */
function titleOf({ ground, changes }: Trade): readonly Text[] {
  if (ground.kind === 'leaning') return [];
  return [phrase(changes.map(({ issue }) => issue.title).join(' / '), 'strong'), phrase(': ')];
}
