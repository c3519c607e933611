/** What a draft is worth to those who score, and what is better, for machines and for people. */
import type { BetterThanDraft, DraftTotals } from '../analysis/draftworth.ts';
import { paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { ReadingRecord } from '../records/reading.ts';
import { dealCount } from '../wording/deals.ts';
import { changedWords, tradeWords } from '../wording/trades.ts';
import { listed } from '../wording/words.ts';
import { countRecord, totalsRecord } from './dealrecords.ts';
import { tradeRecord } from './trades.ts';

/** The worth of a draft as a machine reads it. */
export function worthRecord(
  { totals, short }: DraftTotals,
  better: BetterThanDraft | null,
): Pick<ReadingRecord, 'totals' | 'short' | 'efficient' | 'dominatedBy' | 'trade'> {
  return {
    totals: totalsRecord(totals),
    short: totalsRecord(short),
    efficient: better?.efficient ?? null,
    dominatedBy: countRecord(better?.dominatedBy ?? null),
    trade: better?.trade ? tradeRecord(better.trade) : null,
  };
}

/** Whether there are better deals, and what improves the draft; or what it lacks to be worth anything that is known. */
export function worthBlocks({ lacking }: DraftTotals, better: BetterThanDraft | null): readonly Block[] {
  if (lacking.length > 0) {
    const titles = lacking.map(({ title }) => title);
    return [paragraph(`No totals: it names no point of ${listed(titles, 4)}.`)];
  }
  if (better === null) return [];
  const { efficient, dominatedBy, nearest, trade } = better;
  if (efficient === true) return [paragraph('No deal is better for one of them and worse for nobody.')];
  return [
    ...(nearest === null && efficient === null
      ? []
      : [paragraph(`${countWords(dominatedBy)} better for one of them and worse for nobody.`)]),
    ...(trade === null ? [] : [paragraph(`First trade: ${tradeWords(trade)}`)]),
    ...(trade === null && nearest !== null ? [paragraph(`${changedWords(nearest)}.`)] : []),
  ];
}

function countWords(count: BetterThanDraft['dominatedBy']): string {
  if (count === null) return 'Some deals are';
  return `${dealCount(count)} ${count === 1 ? 'deal is' : 'deals are'}`;
}
