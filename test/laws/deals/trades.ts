/** Exchanges on two issues in which nobody loses and somebody gains, by trying every pair of points. */
import { positionOf } from '../../../src/model/negotiation.ts';
import { span, touches } from '../../../src/model/points.ts';
import type { TradeRecord } from '../../../src/records/answers/trades.ts';
import { pointRecord } from '../../../src/records/point.ts';
import { compared, minus, printed, zero } from './exact.ts';
import { dominates } from './frontier.ts';
import { judge } from './judgement.ts';
import type { Judged } from './judgement.ts';
import type { Deal, DealIssue, Table } from './table.ts';

/** A trade, less its words. */
export type Traded = Pick<TradeRecord, 'issues' | 'gains' | 'below'>;

interface Change {
  readonly place: number;
  readonly on: DealIssue;
  readonly to: number;
}

/** All trades of two issues from a deal, all parties being scored. */
export function tradesFrom(table: Table, deal: Deal): readonly Traded[] {
  const before = judge(table, deal);
  const changes = table.issues.flatMap((on, place) =>
    on.fixed === null
      ? on.points
          .filter((to) => to !== deal[place] && !isRejected(table, on, to))
          .map((to): Change => ({ place, on, to }))
      : [],
  );
  const after = (made: readonly Change[]): Judged =>
    judge(
      table,
      deal.map((point, place) => made.find((change) => change.place === place)?.to ?? point),
    );
  const costly = changes.filter((change) => hurts(before, after([change])));
  return costly.flatMap((first) =>
    costly
      .filter(({ place }) => place > first.place)
      .map((second) => ({ made: [first, second], judged: after([first, second]) }))
      .filter(({ judged }) => dominates(judged.totals, before.totals))
      .map(({ made, judged }) => tradeRecord(deal, made, before, judged)),
  );
}

function isRejected({ negotiation }: Table, { issue, judging }: DealIssue, to: number): boolean {
  return judging.some((party) =>
    touches([span(to)], positionOf(negotiation, party, issue)?.stance.rejects ?? []),
  );
}

function hurts(before: Judged, after: Judged): boolean {
  return after.totals.some((total, i) => compared(total, before.totals[i] ?? zero) < 0);
}

function tradeRecord(deal: Deal, made: readonly Change[], before: Judged, after: Judged): Traded {
  const gains = after.said.map(({ party }, i) => ({
    party,
    gain: minus(after.totals[i] ?? zero, before.totals[i] ?? zero),
  }));
  return {
    issues: made.map(({ on: { issue }, place, to }) => ({
      issue: issue.id,
      from: pointRecord(issue, deal[place] ?? 0),
      to: pointRecord(issue, to),
    })),
    gains: Object.fromEntries(gains.map(({ party, gain }) => [party.id, printed(gain)])),
    below: after.said.flatMap(({ party, short }) => (compared(short, zero) > 0 ? [party.id] : [])),
  };
}
