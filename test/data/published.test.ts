/** Published cases come out as they were published: counts to the last deal, figures to nine decimals. */
import { expect, it } from 'vitest';
import { dealsOf } from '../laws/deals/asked.ts';
import { plainly } from '../laws/deals/tables.ts';
import { isThere, publishedCase, publishedNames } from './published.ts';

it.skipIf(!isThere).each(publishedNames)('%s is as published', (name) => {
  const { negotiation, expected, isMade } = publishedCase(name);
  const { counts, from, named } = dealsOf(negotiation, { ...plainly, from: isMade ? 'made' : null });
  const valueOf = (measure: string): number => {
    const [over = '', under = '1'] = named?.find((one) => one.name === measure)?.value?.split('/') ?? [];
    return Number(over) / Number(under);
  };
  const { size, pass, zone, welfare, points_scored: scored, pareto, nash, nash_product: product } = expected;
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
  if (pareto !== undefined) expect(from?.efficient).toBe(pareto);
  if (scored !== undefined) expect(Object.values(from?.totals ?? {})).toEqual(scored);
});
