/** Published cases come out as they were published: counts to the last deal, figures to nine decimals. */
import { expect, it } from 'vitest';
import { dealsOf } from '../laws/deals/asked.ts';
import { plainly } from '../laws/deals/tables.ts';
import { beside } from './aspublished.ts';
import { isThere, publishedCase, publishedNames } from './published.ts';

it.skipIf(!isThere).each(publishedNames)('%s is as published', (name) => {
  const { negotiation, expected, isMade } = publishedCase(name);
  const answer = dealsOf(negotiation, { ...plainly, from: isMade ? 'made' : null });
  const { found, published } = beside(answer, expected);
  expect(found).toEqual(published);
  const { points_scored: scored, pareto } = expected;
  if (pareto !== undefined) expect(answer.from?.efficient).toBe(pareto);
  if (scored !== undefined) expect(Object.values(answer.from?.totals ?? {})).toEqual(scored);
});
