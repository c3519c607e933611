/** What asks least where not all score the deals: the first package issue by issue, and by what the others differ from it. */
import type { Deals } from '../analysis/deals.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import type { Saying } from '../analysis/deals/said.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { line, phrase } from '../blocks/text.ts';
import { numberOf } from '../model/fraction.ts';
import { grouped } from '../model/group.ts';
import { asksWords } from '../wording/asks.ts';
import { figure, pointWords } from '../wording/point.ts';
import { settledHow } from '../wording/settlement.ts';
import { listed, sentence } from '../wording/words.ts';
import { nextBlocks, nextTo } from './nextpackages.ts';
import { packageTable } from './packagetable.ts';

/** The packages that ask least. */
export function packageBlocks(deals: Deals): readonly Block[] {
  const [first] = deals.packages ?? [];
  if (first === undefined) return [];
  const { said } = deals.tell(first.deal);
  const next = nextTo(deals, first);
  // What is tied in points that are barred alone is the same package to a reader; beyond the last told there may be more.
  const last = deals.packages?.at(-1) ?? first;
  const isTied = next.some(({ one }) => one.rank === first.rank) || (last.rank === first.rank && last.tied);
  return [
    paragraph(phrase(`No scores of ${unscoredWords(deals)}: judged by what each has said.`, 'muted')),
    heading(2, 'The package that asks least'),
    paragraph(sentence(`${asksWords(first)}${isTied ? '; others ask as little' : ''}`)),
    ...packageTable(deals, first, said),
    ...settledBlocks(deals),
    ...totalBlocks(said),
    ...outsideBlocks(deals, first),
    ...nextBlocks(next, first),
  ];
}

function unscoredWords({ dealings }: Deals): string {
  const open = dealings.space.issues.filter(({ held }) => held === null).length;
  const told = dealings.unscored.map(({ party, missing }) =>
    missing.length === open
      ? party.name
      : `${party.name} (no scores of ${listed(
          missing.map(({ title }) => title),
          3,
        )})`,
  );
  return listed(told, 6);
}

/** What is settled belongs to every package: a line an issue, with how far and since when. */
function settledBlocks({ dealings: { space } }: Deals): readonly Block[] {
  const entries = space.issues.flatMap(({ issue, settlement }) => {
    if (settlement === null) return [];
    const how = settledHow(settlement);
    const words = `: ${pointWords(issue, settlement.at)}${how === '' ? '' : ` (${how})`}`;
    return [{ label: 'agreed', text: line(phrase(issue.title, 'strong'), words) }];
  });
  return entries.length === 0 ? [] : [{ kind: 'entries', entries }];
}

function totalBlocks(said: readonly Saying[]): readonly Block[] {
  const totals = said.flatMap(({ party, total, short }) =>
    total === null
      ? []
      : [
          `${party.name} ${figure(numberOf(total))}${short === null ? '' : ` (${figure(numberOf(short))} short of its walk-away)`}`,
        ],
  );
  return totals.length === 0 ? [] : [paragraph(`Totals: ${totals.join(', ')}.`)];
}

/** "Outside: Workshop Guild rejects Overhauls (a red line), A rota with a cap.": those that are not asked, and reject a point of it. */
function outsideBlocks(deals: Deals, { deal }: Ranked): readonly Block[] {
  const put = deals.tell(deal).objectors.filter(({ issue }) => !deals.barred.has(issue));
  if (put.length === 0) return [];
  const told = [...grouped(put, ({ party }) => party.name)].map(([name, some]) => {
    const points = some.map(
      ({ issue, point, redline }) => `${pointWords(issue, point)}${redline ? ' (a red line)' : ''}`,
    );
    return `${name} rejects ${points.join(', ')}`;
  });
  return [paragraph(phrase(`Outside: ${told.join('; ')}.`, 'muted'))];
}
