/** The plane of two parties that score all: what the deals are worth to each of them. */
import type { Deals } from '../analysis/deals.ts';
import type { Partials } from '../analysis/deals/partials.ts';
import type { Scorer } from '../analysis/deals/scoring.ts';
import type { Axis, Dot, Plot } from '../blocks/drawing.ts';
import type { Cell, Table } from '../blocks/table.ts';
import { phrase } from '../blocks/text.ts';
import { numberOf } from '../model/fraction.ts';
import type { Whole } from '../model/whole.ts';
import { dealCount, pointsOfScorer } from '../wording/deals.ts';
import { figure } from '../wording/point.ts';
import { measureLetters } from './dealsigns.ts';
import { totalFor } from './showndeals.ts';
import type { ShownDeal } from './showndeals.ts';

/** Dots of one kind. */
type Spots = Plot['spots'][number];

/** The zone, its frontier, the walk-aways, the deals that come first and the drafts; the sign of a draft is its first letter. */
export function plotOf(
  deals: Deals,
  [x, y]: readonly [Scorer, Scorer],
  drafts: readonly ShownDeal[],
): Plot | null {
  const dotOf = (one: ShownDeal['told']): Dot => ({
    x: numberOf(totalFor(x, one)),
    y: numberOf(totalFor(y, one)),
  });
  const first = (deals.named ?? []).flatMap(({ name, deals: tied }) =>
    tied.map((deal) => ({
      letter: measureLetters[name],
      tone: 'strong' as const,
      text: 'first by a measure',
      ...dotOf(deals.tell(deal)),
    })),
  );
  const short = (deals.short ?? []).map((deal) => ({
    letter: 'S',
    tone: 'strong' as const,
    text: 'falls least short',
    ...dotOf(deals.tell(deal)),
  }));
  const placed = drafts.map(({ signs, told }) => ({
    letter: signs.slice(0, 1),
    tone: 'strong' as const,
    text: drafts.length === 1 ? 'a draft' : 'drafts, as listed below',
    ...dotOf(told),
  }));
  const spots = spotsOf(deals, [x, y]);
  const named = [...first, ...short, ...placed];
  const dots = [...spots.flatMap(({ at }) => at), ...named];
  if (dots.length === 0) return null;
  return {
    kind: 'plot',
    x: axisOf(
      x,
      dots.map((dot) => dot.x),
    ),
    y: axisOf(
      y,
      dots.map((dot) => dot.y),
    ),
    spots,
    named,
    table: tableOf(deals, [x, y], spots),
  };
}

/** The frontier with the rest of the zone where that is few deals; where nothing is in the zone, the frontier of all deals. */
function spotsOf(deals: Deals, scorers: readonly [Scorer, Scorer]): readonly Spots[] {
  const { all = null, zone = null } = deals.frontier ?? {};
  const efficient = (of: Partials, text: string): Spots => ({
    sign: '●',
    tone: 'good',
    text,
    at: dotsOf(of, scorers),
  });
  const better = 'none of them is better for one and worse for the other';
  if (zone === null || zone.totals.counts.length === 0)
    return all === null ? [] : [efficient(all.totals, `the frontier of all deals: ${better}`)];
  const taken = deals.zoneWorths();
  if (taken === null)
    return [
      efficient(zone.totals, `the frontier of the deals that both take; the others are too many to be drawn`),
    ];
  return [
    { sign: '·', tone: 'plain', text: 'deals that both take', at: dotsOf(taken, scorers) },
    efficient(zone.totals, `their frontier: ${better}`),
  ];
}

function dotsOf({ values, counts }: Partials, [x, y]: readonly [Scorer, Scorer]): readonly Dot[] {
  const worth = (scorer: Scorer, whole: Whole): number => numberOf(pointsOfScorer(scorer, whole));
  return Array.from(counts, (_, at) => ({
    x: worth(x, values[at * 2] ?? 0),
    y: worth(y, values[at * 2 + 1] ?? 0),
  }));
}

/** An axis as long as what stands on it, the walk-away included. */
function axisOf(scorer: Scorer, values: readonly number[]): Axis {
  const { party, walkAway } = scorer;
  const at = walkAway === null ? null : numberOf(pointsOfScorer(scorer, walkAway));
  const { from, to } = rangeOf(at === null ? values : [...values, at]);
  return {
    label: party.name,
    from,
    to,
    ends: [figure(from), figure(to)],
    line: at === null ? null : { at, text: `walk-away of ${party.name}, ${figure(at)}` },
  };
}

function rangeOf(values: readonly number[]): { readonly from: number; readonly to: number } {
  return {
    from: values.reduce((least, value) => Math.min(least, value), Infinity),
    to: values.reduce((most, value) => Math.max(most, value), -Infinity),
  };
}

/** Between which totals all of it lies. */
function tableOf({ counts }: Deals, scorers: readonly [Scorer, Scorer], spots: readonly Spots[]): Table {
  const row = (label: string, cells: readonly string[]): readonly Cell[] =>
    [label, ...cells].map((text) => [phrase(text)]);
  const points = (scorer: Scorer, whole: Whole): string => figure(numberOf(pointsOfScorer(scorer, whole)));
  const between = (values: readonly number[]): string => {
    const { from, to } = rangeOf(values);
    return from === to ? figure(from) : `${figure(from)} to ${figure(to)}`;
  };
  return {
    kind: 'table',
    heads: ['Totals', ...scorers.map(({ party }) => party.name)],
    rows: [
      row(
        `of all ${dealCount(counts.deals)} deals`,
        scorers.map((one) => `${points(one, one.worst)} to ${points(one, one.best)}`),
      ),
      ...spots
        .filter(({ at }) => at.length > 0)
        .map(({ text, at }) => row(text, [between(at.map(({ x }) => x)), between(at.map(({ y }) => y))])),
      row(
        'walk-away',
        scorers.map((one) => (one.walkAway === null ? 'none' : points(one, one.walkAway))),
      ),
    ],
  };
}
