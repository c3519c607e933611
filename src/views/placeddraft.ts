/** Where a draft stands among the deals. */
import type { Deals } from '../analysis/deals.ts';
import type { Among } from '../analysis/deals/from.ts';
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Whole } from '../model/whole.ts';
import { dealCount, dealWords } from '../wording/deals.ts';
import { sentence } from '../wording/words.ts';
import { measureLetters, signing } from './dealsigns.ts';
import { shownBlocks } from './showndeals.ts';
import type { ShownDeal } from './showndeals.ts';

/** Whether there are joint gains over a draft. */
export function fromBlocks(deals: Deals): readonly Block[] {
  const { from } = deals;
  if (from === null) return [];
  const { proposal, leftOut, among } = from;
  const signsOf = signing(deals);
  const left = leftOut.map(({ title }) =>
    paragraph(
      phrase(`${proposal.title} names another point of ${title} than the settled one: left out.`, 'muted'),
    ),
  );
  if (among === null) {
    const text = `${proposal.title} leaves issues open: the deals are held to its points.`;
    return [...left, ...(from.deal === null ? [paragraph(text)] : [])];
  }
  if (among.efficient === true)
    return [
      ...left,
      paragraph(
        `${proposal.title} is on the frontier of all deals: nothing is better for one and worse for nobody.`,
      ),
    ];
  const { dominatedBy, inZone, better } = among;
  const many = dominatedBy === null ? 'how many deals are was not counted' : betterWords(dominatedBy, inZone);
  const nearest = better.map((deal): ShownDeal => {
    const told = deals.tell(deal);
    return { signs: signsOf(told).join('\u00a0'), title: null, told };
  });
  return [
    heading(2, `Better than ${proposal.title} for one, and worse for nobody`),
    ...left,
    paragraph(`${sentence(many)}${nearest.length === 0 ? '' : ' Those that change the fewest issues:'}`),
    ...shownBlocks(deals, nearest, { withTakers: true }),
    ...bestBlocks(deals, among),
  ];
}

/** "3 deals, 1 of which all take", "2 deals, which all take". */
function betterWords(count: Whole, inZone: Whole | null): string {
  const many = `${dealCount(count)} ${count === 1 ? 'deal' : 'deals'}`;
  if (inZone === null) return many;
  if (inZone === count) return `${many}, which all take`;
  return `${many}, ${inZone === 0 ? 'none' : dealCount(inZone)} of which all take`;
}

/** Which of them come first by what is gained over the draft. */
function bestBlocks(deals: Deals, { best }: Among): readonly Block[] {
  const firsts = best.flatMap(({ name, deals: [first] }) =>
    first === undefined ? [] : [{ letter: measureLetters[name], words: dealWords(deals, first) }],
  );
  if (firsts.length === 0) return [];
  const told = [...new Set(firsts.map(({ words }) => words))].map((words) => {
    const own = firsts.filter((one) => one.words === words).map(({ letter }) => letter);
    return `${words} (${own.join(', ')})`;
  });
  return [paragraph(`First of them by what is gained over the draft: ${told.join('; ')}.`)];
}
