/** Published cases that become files of a program, and models from these, come out as they were published. */
import { expect, it } from 'vitest';
import { beside } from '../data/aspublished.ts';
import { isThere, publishedCase, publishedNames } from '../data/published.ts';
import type { PublishedFile } from '../data/published.ts';
import { dealsOf } from '../laws/deals/asked.ts';
import { plainly } from '../laws/deals/tables.ts';
import { negotiationFrom } from './importing.ts';
import { asNegoLog } from './written.ts';

/** Their files know no rule but that all have to agree. */
const names = publishedNames.filter(
  (name) => !isThere || publishedCase(name).held.rule.atLeast === undefined,
);

it.skipIf(!isThere).each(names)('%s is as published once imported', async (name) => {
  const { held, expected } = publishedCase(name);
  const files = held.parties.map((party) => [`${party.id}.json`, profileOf(held, party)]);
  const answer = dealsOf(await negotiationFrom(Object.fromEntries(files)), plainly);
  const { found, published } = beside(answer, expected);
  expect(found).toEqual(published);
});

/** A weight is what the best point scores, as a part of what the best of all do. */
function profileOf({ issues, scores }: PublishedFile, party: PublishedFile['parties'][number]): string {
  const own = issues.map(({ id }) => ({ id, held: scores[party.id]?.[id] ?? {} }));
  const best = own.map(({ held }) => Math.max(...Object.values(held)));
  const sum = best.reduce((all, one) => all + one, 0);
  return asNegoLog({
    walkAway: party.reservation,
    issues: own.map(({ id, held }, at) => {
      const weight = (best[at] ?? 0) / sum;
      const values = Object.entries(held).map(([point, score]) => [point, weight === 0 ? 0 : score / weight]);
      return { name: id, weight, values: Object.fromEntries(values) };
    }),
  });
}
