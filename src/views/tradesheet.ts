/** The spreadsheet of trades: a row for each issue of each. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column, Sheet } from '../blocks/sheet.ts';
import type { Trades } from '../analysis/trades.ts';
import type { Change, Trade } from '../analysis/trades/trade.ts';
import { numberOf } from '../model/fraction.ts';
import { pointRecord } from '../records/point.ts';
import { tradeWords } from '../wording/trades.ts';

interface Row {
  readonly trade: Trade;
  readonly number: number;
  readonly change: Change;
}

/** The trades by number, with what becomes of each issue, what each scored party gains, and what bars it. */
export function tradesSheet({ trades, dealings }: Trades): Sheet {
  const rows = trades.flatMap((trade, at) =>
    trade.changes.map((change): Row => ({ trade, number: at + 1, change })),
  );
  const pointOf = (point: number | null, { issue }: Change) =>
    point === null ? null : pointRecord(issue, point);
  const gains = dealings.scorers.map(({ party }): Column<Row> => [
    `gain ${party.id}`,
    ({ trade }) => {
      const gain = trade.gains?.get(party);
      return gain === undefined ? null : numberOf(gain);
    },
  ]);
  return sheetOf(rows, [
    ['trade', ({ number }) => number],
    ['named', ({ trade }) => `${trade.ground.kind === 'exchange'}`],
    ['issue', ({ change }) => change.issue.id],
    ['from', ({ change }) => pointOf(change.from, change)],
    ['to', ({ change }) => pointOf(change.to, change)],
    ...gains,
    ['below', ({ trade }) => trade.below.map(({ party }) => party.id).join(' ')],
    [
      'barred by',
      ({ trade }) => trade.barredBy.map(({ party, issue }) => `${party.id}:${issue.id}`).join(' '),
    ],
    ['because', ({ trade }) => tradeWords(trade)],
  ]);
}
