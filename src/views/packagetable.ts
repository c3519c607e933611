/** A package issue by issue: a row an issue, with what each party says of its point and why. */
import type { Deals } from '../analysis/deals.ts';
import type { Bar } from '../analysis/deals/barred.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import type { PointSaying, Saying } from '../analysis/deals/said.ts';
import type { DealIssue } from '../analysis/deals/space.ts';
import type { Cell, Table } from '../blocks/table.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Mark, Text } from '../blocks/text.ts';
import { numberOf } from '../model/fraction.ts';
import type { Party } from '../model/party.ts';
import { barWords, groundsWords } from '../wording/grounds.ts';
import { figure, pointWords } from '../wording/point.ts';
import { names } from '../wording/words.ts';

/** More parties than this make a table that nobody reads. */
const mostColumns = 5;

/** So many parties are told by name in a cell of a crowd. */
const mostNamed = 3;

/** The open issues of a package; of one whose every point crosses a red line none is put. */
export function packageTable(deals: Deals, { deal }: Ranked, said: readonly Saying[]): readonly Table[] {
  const isCrowd = said.length > mostColumns;
  const rows = deals.dealings.space.issues.flatMap((at, place): readonly (readonly Cell[])[] => {
    if (at.held === 'settled') return [];
    const bars = deals.barred.get(at.issue) ?? null;
    const point =
      bars === null
        ? [phrase(pointWords(at.issue, at.points[deal[place] ?? 0] ?? 0))]
        : [phrase('none put'), phrase('each crosses a red line', 'muted')];
    const cells = isCrowd
      ? crowdCells(at, said, bars)
      : said.map((one) => (bars === null ? pointCell(at, one) : barredCell(at, one, bars)));
    return [[[phrase(at.issue.title, 'strong')], point, ...cells]];
  });
  const heads = isCrowd ? ['Rejected by', 'Open with'] : said.map(({ party }) => party.name);
  return rows.length === 0 ? [] : [{ kind: 'table', heads: ['Issue', 'Point', ...heads], rows }];
}

/** Which of a party's red lines are among those that leave no point. */
function barredCell({ issue }: DealIssue, { party }: Saying, bars: readonly Bar[]): Cell {
  const bar = bars.find((one) => one.party === party);
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

/** Of many parties those alone that do not take the point, or whose red lines leave none. */
function crowdCells(
  { issue }: DealIssue,
  said: readonly Saying[],
  bars: readonly Bar[] | null,
): readonly Cell[] {
  const some = (those: readonly { readonly party: Party }[]): Cell => {
    const told = names(
      those.map(({ party }) => party),
      mostNamed,
    );
    return told === '' ? [] : [phrase(told)];
  };
  if (bars !== null) return [some(bars), []];
  const standing = (kind: PointSaying['stand']['kind']): readonly Saying[] =>
    said.filter(({ points }) => points.some((one) => one.issue === issue && one.stand.kind === kind));
  return [some(standing('refuses')), some(standing('open').filter(({ total }) => total === null))];
}
