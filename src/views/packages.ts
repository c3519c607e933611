/** What asks least where not all score the deals: the first package issue by issue, and by what the others differ from it. */
import type { Deals } from '../analysis/deals.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import type { PointSaying, Saying } from '../analysis/deals/said.ts';
import type { DealIssue } from '../analysis/deals/space.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Mark, Text } from '../blocks/text.ts';
import { numberOf } from '../model/fraction.ts';
import { grouped } from '../model/group.ts';
import type { Party } from '../model/party.ts';
import { asksWords } from '../wording/asks.ts';
import { barWords, groundsWords } from '../wording/grounds.ts';
import { figure, pointWords } from '../wording/point.ts';
import { settledHow } from '../wording/settlement.ts';
import { listed, names } from '../wording/words.ts';
import { isTiedWith, nextBlocks } from './nextpackages.ts';

/** More parties than this make a table that nobody reads. */
const mostColumns = 5;

/** So many parties are told by name in a cell of a crowd. */
const mostNamed = 3;

/** The packages that ask least. */
export function packageBlocks(deals: Deals): readonly Block[] {
  const [first] = deals.packages ?? [];
  if (first === undefined) return [];
  const { said } = deals.tell(first.deal);
  return [
    paragraph(phrase(`No scores of ${unscoredWords(deals)}: judged by what each has said.`, 'muted')),
    heading(2, 'The package that asks least'),
    paragraph(`${asksWords(first)}${isTiedWith(deals, first) ? '; others ask as little' : ''}.`),
    table(deals, first, said),
    ...settledBlocks(deals),
    ...totalBlocks(said),
    ...outsideBlocks(deals, first),
    ...nextBlocks(deals, first),
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

function table(deals: Deals, first: Ranked, said: readonly Saying[]): Block {
  const isCrowd = said.length > mostColumns;
  const rows = deals.dealings.space.issues.flatMap((at, place): readonly (readonly Cell[])[] => {
    if (at.held === 'settled') return [];
    const bars = deals.barred.get(at.issue) ?? null;
    const point =
      bars === null
        ? [phrase(pointWords(at.issue, at.points[first.deal[place] ?? 0] ?? 0))]
        : [phrase('none put'), phrase('each crosses a red line', 'muted')];
    const cells = isCrowd
      ? crowdCells(at, said)
      : said.map((one) => (bars === null ? pointCell(at, one) : barredCell(deals, at, one.party)));
    return [[[phrase(at.issue.title, 'strong')], point, ...cells]];
  });
  const heads = isCrowd ? ['Rejected by', 'Open with'] : said.map(({ party }) => party.name);
  return { kind: 'table', heads: ['Issue', 'Point', ...heads], rows };
}

/** Which of a party's red lines are among those that leave no point. */
function barredCell({ barred }: Deals, { issue }: DealIssue, party: Party): Cell {
  const bar = barred.get(issue)?.find((one) => one.party === party);
  return bar === undefined
    ? []
    : bar.redlines.map((taken) => line(mark('redline'), ` ${barWords(issue, taken)}`));
}

function pointCell({ issue }: DealIssue, { points, total }: Saying): Cell {
  const said = points.find((each) => each.issue === issue);
  if (said === undefined) return [phrase('has no say', 'muted')];
  // Who scores the deals takes what it does not refuse: what it says of the point is no matter.
  if (total !== null && said.stand.kind === 'open')
    return [phrase(`worth ${said.worth === null ? '0' : figure(numberOf(said.worth))}`, 'muted')];
  return [sayingText(said)];
}

function sayingText(said: PointSaying): Text {
  return line(mark(markOf(said)), ` ${groundsWords(said)}`);
}

function markOf({ stand, grounds }: PointSaying): Mark {
  switch (stand.kind) {
    case 'takes':
      return stand.how === 'demands' ? 'demands' : 'accepts';
    case 'refuses':
      return stand.redline ? 'redline' : 'rejects';
    case 'open':
      // What it took back it has spoken of, though it holds no position any more.
      return stand.why === 'unstated' && grounds.kind === 'silent' && grounds.dropped !== null
        ? 'silent'
        : stand.why;
    default:
      return stand satisfies never;
  }
}

/** Of many parties those alone that do not take the point. */
function crowdCells({ issue }: DealIssue, said: readonly Saying[]): readonly Cell[] {
  const whoIs = (kind: PointSaying['stand']['kind']): Cell => {
    const some = said.filter(
      ({ points, total }) =>
        (kind === 'refuses' || total === null) &&
        points.some((one) => one.issue === issue && one.stand.kind === kind),
    );
    const told = names(
      some.map(({ party }) => party),
      mostNamed,
    );
    return told === '' ? [] : [phrase(told)];
  };
  return [whoIs('refuses'), whoIs('open')];
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
          `${party.name} ${figure(numberOf(total))}${short === null ? '' : ` (${figure(numberOf(short))} short)`}`,
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
