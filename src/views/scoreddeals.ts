/** Deals that all parties score: those that are first, the frontier, and where a draft stands. */
import type { Deals } from '../analysis/deals.ts';
import type { Deal } from '../analysis/deals/deal.ts';
import type { NamedDeals } from '../analysis/deals/named.ts';
import { paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import { phrase } from '../blocks/text.ts';
import { byWhole } from '../model/whole.ts';
import type { Whole } from '../model/whole.ts';
import { numberOf } from '../model/fraction.ts';
import { dealCount, dealWords, overBase, shortWords } from '../wording/deals.ts';
import { figure } from '../wording/point.ts';
import { counted } from '../wording/words.ts';

/** So many deals of the frontier are shown unless all are asked for. */
const mostShown = 12;

const letters = { nash: 'N', 'worst-off': 'W', 'kalai-smorodinsky': 'K', total: 'T' } as const;

/** What can be said of the deals where all score them. */
export function scoredBlocks(deals: Deals): readonly Block[] {
  const { short, named, onZone, from } = deals;
  const first = (named ?? []).flatMap(({ deals: tied }) => tied.slice(0, 3));
  const onFrontier = onZone.slice(0, mostShown).map(({ deal }) => deal);
  const draft = from?.deal ?? null;
  const shown = distinct([
    ...first,
    ...onFrontier,
    ...(short ?? []).slice(0, 5),
    ...(draft === null ? [] : [draft]),
  ]);
  const more = onZone.length - onFrontier.length;
  return [
    ...(shown.length === 0 ? [] : [table(deals, shown)]),
    ...(more > 0
      ? [paragraph(phrase(`${counted(more, 'more total')} on the frontier; --json lists them.`, 'muted'))]
      : []),
    ...keyBlocks(deals),
    ...shortBlocks(deals),
  ];
}

function distinct(all: readonly Deal[]): readonly Deal[] {
  return [...new Map(all.map((deal) => [deal.join(), deal])).values()];
}

/** A row a deal: what it is, its totals, and what each has over its walk-away or its worst. */
function table(deals: Deals, shown: readonly Deal[]): Block {
  const { scorers } = deals.dealings;
  const totals = (deal: Deal): readonly Whole[] => scorers.map(({ worths }) => totalIn(worths, deal));
  const rows = shown
    .map((deal) => ({ deal, totals: totals(deal) }))
    .toSorted((a, b) => byWhole(b.totals[0] ?? 0, a.totals[0] ?? 0))
    .map(({ deal, totals: own }): readonly Cell[] => [
      [phrase(signsOf(deals, deal), 'strong')],
      [
        phrase(
          isDraft(deals, deal)
            ? `${deals.from?.proposal.title}: ${dealWords(deals, deal)}`
            : dealWords(deals, deal),
        ),
      ],
      ...scorers.map((scorer, k): Cell => [
        phrase(figure(numberOf(deals.tell(deal).totals.get(scorer.party) ?? { top: 0n, bottom: 1n }))),
        phrase(overBase(scorer, own[k] ?? 0), 'muted'),
      ]),
    ]);
  return { kind: 'table', heads: ['', 'Deal', ...scorers.map(({ party }) => party.name)], rows };
}

function totalIn(worths: readonly (readonly Whole[])[], deal: Deal): Whole {
  return worths.reduce<Whole>((total, row, at) => BigInt(total) + BigInt(row[deal[at] ?? 0] ?? 0), 0n);
}

function isDraft({ from }: Deals, deal: Deal): boolean {
  return from?.deal?.join() === deal.join();
}

/** E for the frontier, and the letters of the measures by which a deal is first. */
function signsOf({ named, onZone }: Deals, deal: Deal): string {
  const key = deal.join();
  const isIn = (all: readonly Deal[]): boolean => all.some((one) => one.join() === key);
  const first = (named ?? []).flatMap(({ name, deals: tied }) => (isIn(tied) ? [letters[name]] : []));
  return [...(isIn(onZone.map((one) => one.deal)) ? ['E'] : []), ...first].join(' ');
}

function keyBlocks({ named, dealings, frontier }: Deals): readonly Block[] {
  if (named === null || named.length === 0) return [];
  const bases = dealings.scorers.filter(({ walkAway }) => walkAway === null).map(({ party }) => party.name);
  const zone = frontier?.zone ?? null;
  return [
    paragraph(
      phrase(
        `Each total with, below it, what it is over the walk-away${bases.length === 0 ? '' : `, of ${bases.join(', ')} over the worst of all deals`}. E efficient: none of the zone is better for one and worse for nobody. Largest: N product of gains (Nash), W least gain, K least share of one's best gain (Kalai-Smorodinsky), T sum of totals (if points compare).`,
        'muted',
      ),
    ),
    ...(zone === null
      ? []
      : [
          paragraph(
            `${counted(zone.totals.counts.length, 'total')} of the zone ${zone.totals.counts.length === 1 ? 'is' : 'are'} efficient.`,
          ),
        ]),
    ...named.flatMap(tieBlocks),
  ];
}

function tieBlocks({ name, count }: NamedDeals): readonly Block[] {
  if (count === null || count === 1) return [];
  return [paragraph(phrase(`${letters[name]}: ${dealCount(count)} deals tie.`, 'muted'))];
}

/** Where the zone is empty: who stays how far below its walk-away, and who refuses what. */
function shortBlocks(deals: Deals): readonly Block[] {
  const { short } = deals;
  if (short === null) return [];
  return short.slice(0, 5).map((deal) => {
    const { said } = deals.tell(deal);
    const below = said.flatMap(({ party, short: by }) => (by === null ? [] : [{ name: party.name, by }]));
    const refused = said.flatMap(({ party, points }) =>
      points.flatMap(({ issue, stand }) =>
        stand.kind === 'refuses' ? [`${party.name} rejects the point on ${issue.title}`] : [],
      ),
    );
    const told = [...(below.length === 0 ? [] : [shortWords(below)]), ...refused].join('; ');
    return paragraph('Falls least short: ', phrase(dealWords(deals, deal), 'strong'), `: ${told}.`);
  });
}
