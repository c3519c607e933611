/** Deals that all score as rows: in a table of their totals, or of more than two parties in bars. */
import type { Deals } from '../analysis/deals.ts';
import type { Scorer } from '../analysis/deals/scoring.ts';
import type { ToldDeal } from '../analysis/deals/told.ts';
import type { Block } from '../blocks/block.ts';
import type { Bars } from '../blocks/drawing.ts';
import type { Cell, Table } from '../blocks/table.ts';
import { line, phrase } from '../blocks/text.ts';
import { fraction, minus, numberOf, over, zero } from '../model/fraction.ts';
import type { Fraction } from '../model/fraction.ts';
import { overBase, pointsInRow, pointsOfScorer } from '../wording/deals.ts';
import { takersWords } from '../wording/dealtakers.ts';
import { figure } from '../wording/point.ts';

/** A deal as a row, with the letters that say what is found of it. */
export interface ShownDeal {
  readonly signs: string;
  /** The title of a draft. */
  readonly title: string | null;
  readonly told: ToldDeal;
}

/** More parties than this do not stand side by side in a plane. */
export const mostInPlane = 2;

/** The deals with what they are worth to each party, and where it is asked who takes them. */
export function shownBlocks(
  deals: Deals,
  shown: readonly ShownDeal[],
  { withTakers }: { readonly withTakers: boolean },
): readonly Block[] {
  if (shown.length === 0) return [];
  const { scorers } = deals.dealings;
  if (scorers.length <= mostInPlane) return [tableOf(deals, shown, scorers, withTakers)];
  return [barsOf(deals, shown), ...(withTakers ? [tableOf(deals, shown, [], true)] : [])];
}

/** A row a deal: its letters and points, its totals with what is over the walk-away, and who takes it. */
function tableOf(
  deals: Deals,
  shown: readonly ShownDeal[],
  scorers: readonly Scorer[],
  withTakers: boolean,
): Table {
  const isTitled = shown.some(({ title }) => title !== null);
  const rows = shown.map(({ signs, title, told }): readonly Cell[] => [
    [phrase(signs, 'strong')],
    ...(isTitled ? [[phrase(title ?? '')]] : []),
    [phrase(pointsInRow(deals, told))],
    ...scorers.map((scorer): Cell => {
      const total = totalFor(scorer, told);
      return [line(figure(numberOf(total)), phrase(` (${overBase(scorer, total)})`, 'muted'))];
    }),
    ...(withTakers ? [[phrase(takersWords(told.said))]] : []),
  ]);
  const heads = [
    '',
    ...(isTitled ? ['Draft'] : []),
    'Deal',
    ...scorers.map(({ party }) => party.name),
    ...(withTakers ? ['Taken by'] : []),
  ];
  return { kind: 'table', heads, rows, isDense: true };
}

/** A bar a party, from the least that a deal is worth to it to the most. */
function barsOf(deals: Deals, shown: readonly ShownDeal[]): Bars {
  const { scorers } = deals.dealings;
  return {
    kind: 'bars',
    corner: 'Deal',
    columns: scorers.map((scorer) => {
      const { party, walkAway } = scorer;
      if (walkAway === null) return { head: party.name, line: null };
      const least = pointsOfScorer(scorer, walkAway);
      return { head: party.name, line: { share: shareOf(scorer, least), text: figure(numberOf(least)) } };
    }),
    rows: shown.map(({ signs, title, told }) => ({
      label: [signs, title ?? pointsInRow(deals, told)].filter((part) => part !== '').join('\u00a0 '),
      bars: scorers.map((scorer) => {
        const total = totalFor(scorer, told);
        return { share: shareOf(scorer, total), text: figure(numberOf(total)) };
      }),
    })),
    words: { bar: 'from the least that a deal is worth to the party to the most', line: 'walk-away' },
  };
}

/** What a deal is worth to a scorer. */
export function totalFor({ party }: Scorer, { totals }: ToldDeal): Fraction {
  return totals.get(party) ?? zero;
}

/** How much of the way from the worst to the best of all deals; where these are one, all of it or none. */
function shareOf(scorer: Scorer, total: Fraction): number {
  const worst = pointsOfScorer(scorer, scorer.worst);
  const swing = minus(pointsOfScorer(scorer, scorer.best), worst);
  const way = minus(total, worst);
  return numberOf(swing.top === 0n ? fraction(way.top < 0n ? 0n : 1n) : over(way, swing));
}
