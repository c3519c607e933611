/** What asks least where not all score the deals: the first package issue by issue, the others in a row. */
import type { Deals } from '../analysis/deals.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import type { Refuser } from '../analysis/deals/refusals.ts';
import type { PointSaying, Saying } from '../analysis/deals/said.ts';
import type { DealIssue } from '../analysis/deals/space.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { numberOf } from '../model/fraction.ts';
import type { Party } from '../model/party.ts';
import { figure, pointWords } from '../wording/point.ts';
import { dealWords } from '../wording/deals.ts';
import { counted, listed } from '../wording/words.ts';

/** More parties than this make a table that nobody reads. */
const mostColumns = 5;

/** The packages that ask least. */
export function packageBlocks(deals: Deals): readonly Block[] {
  const { packages, dealings } = deals;
  const [first, ...others] = packages ?? [];
  if (first === undefined) return [];
  const told = deals.tell(first.deal);
  const unscored = dealings.unscored.map(({ party, missing }) =>
    missing.length === dealings.space.issues.filter(({ held }) => held === null).length
      ? party.name
      : `${party.name} (no scores of ${listed(
          missing.map(({ title }) => title),
          3,
        )})`,
  );
  return [
    paragraph(phrase(`No scores of ${listed(unscored)}: judged by what each has said.`, 'muted')),
    heading(2, 'The package that asks least'),
    paragraph(`${asksWords(first)}${first.tied ? '; others ask as little' : ''}.`),
    table(deals, first, told.said),
    ...totalBlocks(told.said),
    ...outsideBlocks(deals, first),
    ...(others.length === 0 ? [] : [heading(2, 'What asks next least'), rest(deals, others)]),
  ];
}

function table(deals: Deals, first: Ranked, said: readonly Saying[]): Block {
  const { space } = deals.dealings;
  const columns = said.length > mostColumns ? [] : said;
  const rows = space.issues.map((at, place): readonly Cell[] => {
    const refusers = deals.dealings.refusers[place] ?? [];
    const point = pointWords(at.issue, at.points[first.deal[place] ?? 0] ?? 0);
    // Where every point crosses a red line none is put.
    const isBarred = refusers.every((refusing) => refusing.some(({ redline }) => redline));
    const cells = columns.map((one) => (isBarred ? barredCell(one.party, refusers) : pointCell(at, one)));
    return [[phrase(at.issue.title, 'strong')], [phrase(isBarred ? 'none put' : point)], ...cells];
  });
  return { kind: 'table', heads: ['Issue', 'Point', ...columns.map(({ party }) => party.name)], rows };
}

/** Whether red lines of a party are among those that leave no point. */
function barredCell(party: Party, refusers: readonly (readonly Refuser[])[]): Cell {
  const isBarring = refusers.flat().some((one) => one.party === party && one.redline);
  return isBarring ? [line(mark('redline'), ' a red line')] : [];
}

function pointCell({ issue, held }: DealIssue, { points }: Saying): Cell {
  if (held === 'settled') return [phrase('settled', 'muted')];
  const said = points.find((each) => each.issue === issue);
  return said === undefined ? [phrase('has no say', 'muted')] : [standText(said)];
}

function standText({ stand }: PointSaying): Text {
  switch (stand.kind) {
    case 'takes':
      if (stand.how === 'demands') return line(mark('demands'), ' asks for it');
      return line(mark('accepts'), stand.how === 'price' ? ' its own price' : ' takes it');
    case 'refuses':
      return stand.redline ? line(mark('redline'), ' a red line') : line(mark('rejects'), ' rejects it');
    case 'open':
      if (stand.why === 'terms') return line(mark('terms'), ' on terms');
      if (stand.why === 'unmet') return line(mark('unmet'), ' its terms are unmet');
      return line(mark('silent'), stand.why === 'silent' ? ' nothing said of it' : ' no position');
    default:
      return stand satisfies never;
  }
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

/** Those who are not asked and reject a point of it. */
function outsideBlocks(deals: Deals, { deal }: Ranked): readonly Block[] {
  const { objectors } = deals.tell(deal);
  const byParty = new Map<Party, string[]>();
  for (const { party, issue, point, redline } of objectors)
    byParty.set(party, [
      ...(byParty.get(party) ?? []),
      `${redline ? 'a red line against' : 'rejects'} ${pointWords(issue, point)}`,
    ]);
  if (byParty.size === 0) return [];
  const told = [...byParty].map(([party, words]) => `${party.name}: ${words.join(', ')}`);
  return [paragraph(phrase(`Outside: ${told.join('; ')}.`, 'muted'))];
}

function rest(deals: Deals, packages: readonly Ranked[]): Block {
  const entries = packages.map((one, at) => ({
    label: `${at + 2}`,
    text: line(phrase(dealWords(deals, one.deal), 'strong'), phrase(`: ${asksWords(one)}`, 'muted')),
  }));
  return { kind: 'entries', entries };
}

/** "It crosses 2 red lines and 1 bottom line; 3 points are open". */
function asksWords({ redlines, bottomLines, unmet, silent, terms }: Ranked): string {
  const told = [
    ...(redlines === 0 ? [] : [counted(redlines, 'red line crossed', 'red lines crossed')]),
    ...(bottomLines === 0 ? [] : [counted(bottomLines, 'bottom line crossed', 'bottom lines crossed')]),
    ...(unmet === 0 ? [] : [counted(unmet, 'point whose terms are unmet', 'points whose terms are unmet')]),
    ...(silent === 0
      ? []
      : [
          counted(
            silent,
            'point of which somebody has said nothing',
            'points of which somebody has said nothing',
          ),
        ]),
    ...(terms === 0 ? [] : [counted(terms, 'point on terms', 'points on terms')]),
  ];
  return told.length === 0 ? 'All of them take every point' : listed(told);
}
