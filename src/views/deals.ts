/** The deals between parties: how many, which are first, what asks least, and what stands in the way. */
import type { Deals } from '../analysis/deals.ts';
import { heading, paragraph, withLegend } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { phrase } from '../blocks/text.ts';
import type { DealsAnswer } from '../records/answers/deals.ts';
import { blockersWords, countsWords, fixedWords, limitWords, ruleLine } from '../wording/deals.ts';
import { listed, names } from '../wording/words.ts';
import { dealsRecord } from './dealsanswer.ts';
import { dealsSheet } from './dealsheet.ts';
import { fromBlocks } from './placeddraft.ts';
import { packageBlocks } from './packages.ts';
import { scoredBlocks } from './scoreddeals.ts';

/** Answers `stance deals`. */
export function showDeals(deals: Deals): Report<DealsAnswer> {
  return {
    data: () => dealsRecord(deals),
    sheet: () => dealsSheet(deals),
    blocks: () => withLegend(dealsBlocks(deals)),
    holds: true,
  };
}

function dealsBlocks(deals: Deals): readonly Block[] {
  const { space, unscored } = deals.dealings;
  const title = heading(1, `Deals between ${names(space.parties)}`);
  if (space.issues.length === 0)
    return [title, paragraph('None of them holds a position or scores: there is nothing to deal in.')];
  const isScored = unscored.length === 0;
  return [
    title,
    paragraph(countsWords(deals)),
    ...[ruleLine(deals), fixedWords(deals), pointsLine(deals)].flatMap((text) =>
      text === null ? [] : [paragraph(phrase(text, 'muted'))],
    ),
    ...(isScored ? scoredBlocks(deals) : packageBlocks(deals)),
    ...fromBlocks(deals),
    ...[blockersWords(deals), limitWords(deals)].flatMap((text) => (text === null ? [] : [paragraph(text)])),
    paragraph(
      phrase("Points and scores are the author's: this is arithmetic, no advice and no forecast.", 'muted'),
    ),
  ];
}

/** Which ranges are cut down to the numbers that somebody names. */
function pointsLine({ dealings: { space } }: Deals): string | null {
  const cut = space.issues.filter(
    ({ issue, held }) => issue.kind === 'range' && issue.step === null && held === null,
  );
  if (cut.length === 0) return null;
  return `Of ${listed(cut.map(({ issue }) => issue.title))} only the numbers that somebody names are put; a step would put them all.`;
}
