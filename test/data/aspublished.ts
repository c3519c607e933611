/** What is found of a negotiation, beside what was published of it. */
import type { DealsAnswer } from '../../src/records/answers/deals.ts';
import type { Expected } from './published.ts';

/** The same figures twice: as they are found, and as they were published, or null where they were not. */
export interface Beside {
  readonly found: object;
  readonly published: object;
}

/** Counts to the last deal, figures to nine decimals; of tied deals any may be the one that was published. */
export function beside({ counts, named }: DealsAnswer, expected: Expected): Beside {
  const { size, pass, zone, welfare, nash, nash_product: product } = expected;
  const valueOf = (measure: string): string => {
    const [over = '', under = '1'] = named?.find((one) => one.name === measure)?.value?.split('/') ?? [];
    return near(Number(over) / Number(under));
  };
  const [first] = named ?? [];
  const tied = first === undefined ? [] : [first, ...first.others];
  const deals = tied.map(({ totals }) => Object.values(totals).map(near).join());
  const deal = nash?.map(near).join() ?? null;
  return {
    found: {
      deals: size === undefined ? null : counts.deals,
      passing: pass === undefined ? null : counts.passing,
      takenByAll: zone === undefined ? null : counts.takenByAll,
      product: product === undefined ? null : valueOf('nash'),
      total: welfare === undefined ? null : valueOf('total'),
      deal: deal === null ? null : (deals.find((one) => one === deal) ?? deals),
    },
    published: {
      deals: size === undefined ? null : `${size}`,
      passing: pass === undefined ? null : `${pass}`,
      takenByAll: zone === undefined ? null : `${zone}`,
      product: product === undefined ? null : near(product),
      total: welfare === undefined ? null : near(welfare),
      deal,
    },
  };
}

function near(figure: number): string {
  return figure.toFixed(9);
}
