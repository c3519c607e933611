/** Deals that all parties score: those that come first, the frontier, the drafts, and what falls least short. */
import type { Deals } from '../analysis/deals.ts';
import type { NamedDeals } from '../analysis/deals/named.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { phrase, typed } from '../blocks/text.ts';
import type { Deal } from '../analysis/deals/deal.ts';
import { byFraction } from '../model/fraction.ts';
import { dealCount } from '../wording/deals.ts';
import { counted, names } from '../wording/words.ts';
import { draftBlocks, shownDrafts } from './dealdrafts.ts';
import { plotOf } from './dealplot.ts';
import { measureLetters, signing, signWords } from './dealsigns.ts';
import { mostInPlane, shownBlocks, totalFor } from './showndeals.ts';
import type { ShownDeal } from './showndeals.ts';

/** So many deals that tie are shown. */
const mostTied = 3;

/** So many deals that fall short are shown. */
const mostShort = 5;

/** What can be said of the deals where all score them. */
export function scoredBlocks(deals: Deals): readonly Block[] {
  const signsOf = signing(deals);
  const drafts = shownDrafts(deals, signsOf);
  const first = firstDeals(deals, signsOf);
  const [x, y, ...more] = deals.dealings.scorers;
  const plot = x === undefined || y === undefined || more.length > 0 ? null : plotOf(deals, [x, y], drafts);
  const used = new Set([...first, ...drafts].flatMap(({ signs }) => signs.split('\u00a0')));
  return [
    ...(plot === null ? [] : [plot]),
    ...(first.length === 0
      ? []
      : [heading(2, 'Which come first'), ...shownBlocks(deals, first, { withTakers: false })]),
    ...frontierBlocks(deals),
    ...(deals.named ?? []).flatMap(tieBlocks),
    ...shortBlocks(deals),
    ...draftBlocks(deals, drafts),
    ...keyBlocks(deals, used),
  ];
}

/** The deals that are first by a measure and those of the frontier, from the best for the first party. */
function firstDeals(deals: Deals, signsOf: ReturnType<typeof signing>): readonly ShownDeal[] {
  const named = (deals.named ?? []).flatMap(({ deals: tied }) => tied.slice(0, mostTied));
  const all = [...named, ...deals.along.map(({ deal }) => deal)];
  const distinct = new Map(all.map((deal) => [deal.join(), deal]));
  const [scorer] = deals.dealings.scorers;
  return [...distinct.values()]
    .map((deal: Deal) => deals.tell(deal))
    .toSorted((a, b) => (scorer === undefined ? 0 : byFraction(totalFor(scorer, b), totalFor(scorer, a))))
    .map((told) => ({ signs: signsOf(told).join('\u00a0'), title: null, told }));
}

/** How large the frontier of the zone is, and how much of it is shown. */
function frontierBlocks({ frontier, along }: Deals): readonly Block[] {
  const many = frontier?.zone?.totals.counts.length ?? 0;
  if (many === 0) return [];
  const all = `On the frontier of the zone ${many === 1 ? 'lies 1 total' : `lie ${dealCount(many)} different totals`}`;
  if (many === along.length) return [paragraph(`${all}.`)];
  return [
    paragraph(
      `${all}, of which ${along.length} are listed, from end to end`,
      typed('; --all lists all'),
      '.',
    ),
  ];
}

function tieBlocks({ name, count }: NamedDeals): readonly Block[] {
  if (count === null || count === 1) return [];
  return [paragraph(phrase(`${measureLetters[name]}: ${dealCount(count)} deals tie.`, 'muted'))];
}

/** Where the zone is empty: who stays how far below its walk-away, and who refuses what. */
function shortBlocks(deals: Deals): readonly Block[] {
  const { short } = deals;
  if (short === null) return [];
  const shown = short
    .slice(0, mostShort)
    .map((deal): ShownDeal => ({ signs: 'S', title: null, told: deals.tell(deal) }));
  const more = short.length - shown.length;
  return [
    heading(2, 'What falls least short'),
    ...shownBlocks(deals, shown, { withTakers: true }),
    ...(more === 0 ? [] : [paragraph(phrase(`${counted(more, 'more deal')} fall no shorter.`, 'muted'))]),
  ];
}

/** What the numbers and the letters say. */
function keyBlocks(deals: Deals, used: ReadonlySet<string>): readonly Block[] {
  const { scorers } = deals.dealings;
  const bases = scorers.filter(({ walkAway }) => walkAway === null).map(({ party }) => party);
  const over =
    bases.length === scorers.length
      ? 'the worst of all deals'
      : `the walk-away${bases.length === 0 ? '' : `, of ${names(bases)} over the worst of all deals`}`;
  const brackets = scorers.length > mostInPlane ? [] : [`In brackets, what a total is over ${over}.`];
  const words = [...brackets, ...signWords(deals, used)];
  return words.length === 0 ? [] : [paragraph(phrase(words.join(' '), 'muted'))];
}
