/** Holds what is found of a negotiation against what was published of it. */
import { expect } from 'vitest';
import type { Negotiation } from '../../src/model/negotiation.ts';
import type { DealsAnswer } from '../../src/records/answers/deals.ts';
import { dealsOf } from '../laws/deals/asked.ts';
import { plainly } from '../laws/deals/tables.ts';
import type { Expected } from './published.ts';

/** Counts to the last deal, figures to nine decimals; gives the answer. */
export function expectAsPublished(
  negotiation: Negotiation,
  expected: Expected,
  from: string | null,
): DealsAnswer {
  const answer = dealsOf(negotiation, { ...plainly, from });
  const { counts, named } = answer;
  const valueOf = (measure: string): number => {
    const [over = '', under = '1'] = named?.find((one) => one.name === measure)?.value?.split('/') ?? [];
    return Number(over) / Number(under);
  };
  const { size, pass, zone, welfare, nash, nash_product: product } = expected;
  expect(counts.deals).toBe(`${size ?? counts.deals}`);
  expect(counts.passing).toBe(`${pass ?? counts.passing}`);
  expect(counts.takenByAll).toBe(`${zone ?? counts.takenByAll}`);
  if (product !== undefined) expect(valueOf('nash')).toBeCloseTo(product, 9);
  if (welfare !== undefined) expect(valueOf('total')).toBeCloseTo(welfare, 9);
  if (nash !== undefined) {
    const [first] = named ?? [];
    const tied = first === undefined ? [] : [first, ...first.others];
    const near = tied.map(({ totals }) => Object.values(totals).map((total) => total.toFixed(9)));
    expect(near).toContainEqual(nash.map((total) => total.toFixed(9)));
  }
  return answer;
}
