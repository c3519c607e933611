/** Where a draft stands among the deals. */
import type { Deals } from '../analysis/deals.ts';
import { paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import { dealCount, dealWords } from '../wording/deals.ts';

/** Whether there are joint gains over a draft. */
export function fromBlocks(deals: Deals): readonly Block[] {
  const { from } = deals;
  if (from === null) return [];
  const { proposal, leftOut, among } = from;
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
  const { dominatedBy, inZone } = among;
  const many =
    dominatedBy === null
      ? 'not counted'
      : `${dealCount(dominatedBy)} ${dominatedBy === 1 ? 'deal' : 'deals'}`;
  const taken = inZone === null ? '' : `, of which ${inZone === 0 ? 'none' : dealCount(inZone)} in the zone`;
  const nearest = among.better.slice(0, 3).map((deal) => dealWords(deals, deal));
  return [
    ...left,
    paragraph(
      `Joint gains over ${proposal.title}: ${many}${taken}${nearest.length === 0 ? '' : `. Nearest: ${nearest.join('; ')}`}.`,
    ),
  ];
}
