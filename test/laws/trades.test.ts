/** What holds of trades, whatever the talks. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loaded } from '../build.ts';
import { runs } from '../seed.ts';
import { dealsOf, tradesOf } from './deals/asked.ts';
import { scoredText } from './deals/draft.ts';
import { scoredDeals } from './deals/talks.ts';

/** Talks whose draft names a point of every issue. */
const drafted = scoredDeals()
  .filter(({ draft }) => draft.proposed.length === draft.issues.length)
  .map(({ draft, asking }) => ({ draft, asking: { ...asking, from: 'first', fix: [] } }));

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
