/** What holds of trades, whatever the talks; and every pair of changes tried finds the same. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loaded } from '../build.ts';
import { runs } from '../seed.ts';
import { dealsOf, leastIn, tradesOf } from './deals/asked.ts';
import { scoredText } from './deals/draft.ts';
import { draftedDeal } from './deals/from.ts';
import { tableAsked } from './deals/tables.ts';
import { scoredDeals } from './deals/talks.ts';
import { tradesFrom } from './deals/trades.ts';

/** Talks whose draft names a point of every issue. */
const drafted = scoredDeals()
  .filter(({ draft }) => draft.proposed.length === draft.issues.length)
  .map(({ draft, asking }) => ({ draft, asking: { ...asking, from: 'first', fix: [] } }));

test('trades are those found by trying every two changes, the largest least gain first', () => {
  fc.assert(
    fc.property(drafted, ({ draft, asking }) => {
      const negotiation = loaded(scoredText(draft));
      const table = tableAsked(negotiation, asking);
      const found = tradesOf(negotiation, asking);
      const known = tradesFrom(table, draftedDeal(table) ?? []);
      expect(new Set(found)).toEqual(new Set(known));
      const least = found.map(leastIn);
      expect(least).toEqual(least.toSorted((a, b) => b - a));
    }),
    runs(300),
  );
});

test('what each gains by a trade is what the deal after it is worth to it, less what the draft is', () => {
  fc.assert(
    fc.property(drafted, ({ draft, asking }) => {
      const negotiation = loaded(scoredText(draft));
      const before = dealsOf(negotiation, asking);
      for (const { issues, gains } of tradesOf(negotiation, asking)) {
        const made = draft.proposed.map(([issue, at]) => {
          const to = issues.find((one) => one.issue === issue.id)?.to;
          const place = typeof to === 'string' ? Number(to.replace('point-', '')) : to;
          return [issue, place ?? at] as const;
        });
        const after = dealsOf(loaded(scoredText({ ...draft, proposed: made })), asking);
        for (const [party, total] of Object.entries(after.from?.totals ?? {}))
          expect(total - (before.from?.totals[party] ?? 0)).toBeCloseTo(gains?.[party] ?? 0, 9);
      }
    }),
    runs(60),
  );
});
