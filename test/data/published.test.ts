/** Published cases come out as they were published: counts to the last deal, figures to nine decimals. */
import { expect, it } from 'vitest';
import { expectAsPublished } from './aspublished.ts';
import { isThere, publishedCase, publishedNames } from './published.ts';

it.skipIf(!isThere).each(publishedNames)('%s is as published', (name) => {
  const { negotiation, expected, isMade } = publishedCase(name);
  const { from } = expectAsPublished(negotiation, expected, isMade ? 'made' : null);
  const { points_scored: scored, pareto } = expected;
  if (pareto !== undefined) expect(from?.efficient).toBe(pareto);
  if (scored !== undefined) expect(Object.values(from?.totals ?? {})).toEqual(scored);
});
