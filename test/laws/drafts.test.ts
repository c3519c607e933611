/** A draft and a deal with the same points are told the same by every party: proposal and deals judge as one. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProposals } from '../../src/analysis/proposal.ts';
import { tableOf } from '../../src/analysis/table.ts';
import type { ReadingRecord } from '../../src/records/reading.ts';
import { readingRecord } from '../../src/views/proposal.ts';
import { loaded } from '../build.ts';
import { runs } from '../seed.ts';
import { dealsOf } from './deals/asked.ts';
import { scoredText } from './deals/draft.ts';
import { draftedDeal } from './deals/from.ts';
import { judge } from './deals/judgement.ts';
import { tableAsked } from './deals/tables.ts';
import { anyDeals, scoredDeals } from './deals/talks.ts';

/** What a party at its table says of a draft; who has no say on any point of it is not asked. */
function wordOf({ blockedBy, unsettled, answers }: ReadingRecord, party: string): string {
  if (answers.every((one) => one.party !== party)) return 'open';
  if (blockedBy.some((one) => one.party === party)) return 'refuses';
  return unsettled.some((one) => one.party === party) ? 'open' : 'takes';
}

test.each([
  ['score all, some or none of the issues', anyDeals()],
  ['all score every issue', scoredDeals()],
])('of a draft between parties that %s each says what it says of the deal', (_, talks) => {
  fc.assert(
    fc.property(talks, ({ draft }) => {
      const negotiation = loaded(scoredText(draft));
      const [proposal] = negotiation.proposals;
      fc.pre(proposal !== undefined);
      const parties = tableOf(negotiation, proposal).map(({ id }) => id);
      const asking = { parties, from: proposal.id, fix: [] };
      const table = tableAsked(negotiation, asking);
      const deal = draftedDeal(table);
      // A draft is read on all its points, a deal only on those that some party at the table speaks of.
      const inside = table.issues.map(({ issue }) => issue);
      const isAlike = table.issues.every(
        ({ issue, fixed }) => (fixed ?? proposal.points.get(issue)) === proposal.points.get(issue),
      );
      fc.pre(
        deal !== null && isAlike && [...proposal.points.keys()].every((issue) => inside.includes(issue)),
      );
      const [reading] = readProposals(negotiation, [proposal], negotiation.issues).map(readingRecord);
      fc.pre(reading !== undefined);
      const said = judge(table, deal).said.map(({ party, verdict }) => [party.id, verdict]);
      expect(said.map(([party = '']) => [party, wordOf(reading, party)])).toEqual(said);
      const { from } = dealsOf(negotiation, asking);
      const { totals, efficient, dominatedBy } = reading;
      expect({ totals, efficient, dominatedBy }).toEqual({
        totals: from?.totals,
        efficient: from?.efficient,
        dominatedBy: from?.dominatedBy,
      });
    }),
    runs(300),
  );
});
