/** The letters that say what is found of a deal that all score. */
import type { Deals } from '../analysis/deals.ts';
import type { DealMeasure } from '../analysis/deals/measures.ts';
import type { ToldDeal } from '../analysis/deals/told.ts';
import { textOf } from '../model/fraction.ts';
import { listed } from '../wording/words.ts';

/** The letter of each measure by which a deal is first. */
export const measureLetters: Readonly<Record<DealMeasure, string>> = {
  nash: 'N',
  'worst-off': 'W',
  'kalai-smorodinsky': 'K',
  total: 'T',
};

/** What each measure is the largest of. */
const measured: Readonly<Record<DealMeasure, string>> = {
  nash: 'product of gains (Nash)',
  'worst-off': 'least gain',
  'kalai-smorodinsky': "least share of one's best gain (Kalai-Smorodinsky)",
  total: 'sum of totals (if points compare)',
};

/** The letters of any deal: E or e where it is efficient, then those of the measures by which it is first. */
export function signing(deals: Deals): (told: ToldDeal) => readonly string[] {
  const firsts = (deals.named ?? []).map(({ name, deals: tied }) => ({
    letter: measureLetters[name],
    totals: new Set(tied.map((deal) => keyOf(deals.tell(deal)))),
  }));
  return (told) => {
    // A deal that somebody refuses is none of the zone, whatever it is worth.
    const isTaken = told.said.every(({ word }) => word === 'takes');
    const { all, zone } = deals.efficiency(told);
    const efficient = all === true ? ['E'] : isTaken && zone === true ? ['e'] : [];
    const first = firsts.flatMap(({ letter, totals }) =>
      isTaken && totals.has(keyOf(told)) ? [letter] : [],
    );
    return [...efficient, ...first];
  };
}

/** What a deal is worth to all, to know it again by. */
function keyOf({ totals }: ToldDeal): string {
  return [...totals.values()].map(textOf).join();
}

/** What the letters say that stand on a page. */
export function signWords({ named }: Deals, used: ReadonlySet<string>): readonly string[] {
  const none = 'is better for one and worse for nobody';
  const first = (named ?? []).map(({ name }) => `${measureLetters[name]} ${measured[name]}`);
  return [
    ...(used.has('E')
      ? [`E efficient: no deal ${none}${used.has('e') ? '; e: none that all take is' : ''}.`]
      : used.has('e')
        ? [`e efficient in the zone: no deal that all take ${none}.`]
        : []),
    ...(first.length === 0 ? [] : [`Largest: ${listed(first)}.`]),
  ];
}
